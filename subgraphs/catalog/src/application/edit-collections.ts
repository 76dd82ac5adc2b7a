import { denied, isId, ok, refuse, type AccessCode, type Refusal, type Result, type Viewer } from '@feira/kernel';
import type { ShelfText } from '../domain/category.ts';
import { checkProductIds, type Collection } from '../domain/collection.ts';
import { checkName, checkNamed, checkSlug } from '../domain/product-input.ts';
import type { InLocale, TranslationCode } from '../domain/translation.ts';
import { takenBy, WRITE_CATALOG, type TakenCode } from './create-product.ts';
import type { CollectionStore, Deps } from './ports.ts';

/** What is null stays as it is; for a new collection, empty. */
export interface CollectionInput {
  readonly name: string | null;
  readonly slug: string | null;
  readonly description: string | null;
  readonly productIds: readonly string[] | null;
  readonly translations: readonly InLocale<ShelfText>[] | null;
}

export type CollectionCode =
  | AccessCode
  | TakenCode
  | TranslationCode
  | 'INVALID_NAME'
  | 'INVALID_SLUG'
  | 'INVALID_PRODUCTS'
  | 'PRODUCT_NOT_FOUND'
  | 'COLLECTION_NOT_FOUND';

type Edited = Promise<Result<Collection, Refusal<CollectionCode>>>;

/** Adds a collection behind the others. */
export const makeCreateCollection =
  (deps: Deps) =>
  async (viewer: Viewer, input: CollectionInput): Edited => {
    if (!viewer.can(WRITE_CATALOG)) return denied(viewer);
    const blank = { id: deps.newId(), slug: '', name: '', description: '', translations: {}, productIds: [] };
    const named = { ...input, name: input.name ?? '', slug: input.slug ?? input.name ?? '' };
    return forgetting(
      deps,
      deps.unitOfWork.run<Collection, Refusal<CollectionCode>>(({ collections }) =>
        store(collections, blank, named, (collection) => collections.insert(collection)),
      ),
    );
  };

/** Changes a collection under its lock. */
export const makeUpdateCollection =
  (deps: Deps) =>
  async (viewer: Viewer, id: string, input: CollectionInput): Edited => {
    if (!viewer.can(WRITE_CATALOG)) return denied(viewer);
    return forgetting(
      deps,
      deps.unitOfWork.run<Collection, Refusal<CollectionCode>>(async ({ collections }) => {
        const present = isId(id) ? await collections.lock(id) : undefined;
        return present ? store(collections, present, input, (changed) => collections.save(changed)) : notFound();
      }),
    );
  };

/** Takes a collection away; its products stay. */
export const makeDeleteCollection =
  (deps: Deps) =>
  async (viewer: Viewer, id: string): Promise<Result<string, Refusal<AccessCode | 'COLLECTION_NOT_FOUND'>>> => {
    if (!viewer.can(WRITE_CATALOG)) return denied(viewer);
    return forgetting(
      deps,
      deps.unitOfWork.run<string, Refusal<'COLLECTION_NOT_FOUND'>>(async ({ collections }) =>
        isId(id) && (await collections.remove(id)) ? ok(id) : notFound(),
      ),
    );
  };

/** After the commit: before it, a reader would remember what was there. */
async function forgetting<R extends { readonly ok: boolean }>({ shelfMemory }: Deps, edit: Promise<R>): Promise<R> {
  const edited = await edit;
  if (edited.ok) await shelfMemory.forget('collections');
  return edited;
}

async function store(
  collections: CollectionStore,
  present: Collection,
  input: CollectionInput,
  write: (collection: Collection) => ReturnType<CollectionStore['save']>,
): Edited {
  const changed = apply(present, input);
  if (!changed.ok) return changed;
  const [unknown] = await collections.unknownProducts(changed.value.productIds);
  if (unknown !== undefined) return refuse('PRODUCT_NOT_FOUND', 'There is no such product.', ['productIds']);
  const taken = await write(changed.value);
  return taken ? takenBy(taken) : changed;
}

function apply(present: Collection, input: CollectionInput): Result<Collection, Refusal<CollectionCode>> {
  const name = input.name === null ? ok(present.name) : checkName(input.name);
  if (!name.ok) return name;
  const slug = input.slug === null ? ok(present.slug) : checkSlug(input.slug);
  if (!slug.ok) return slug;
  const translations = input.translations === null ? ok(present.translations) : checkNamed(input.translations);
  if (!translations.ok) return translations;
  const productIds = checkProductIds(input.productIds ?? present.productIds);
  if (!productIds.ok) return productIds;
  return ok({
    id: present.id,
    slug: slug.value,
    name: name.value,
    description: input.description ?? present.description,
    translations: translations.value,
    productIds: productIds.value,
  });
}

const notFound = () => refuse('COLLECTION_NOT_FOUND', 'There is no such collection.', ['id']);
