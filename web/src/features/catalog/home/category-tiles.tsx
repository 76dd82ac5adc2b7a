import { getTranslations } from 'next-intl/server';
import { ask } from '@/graph/ask';
import { CategoryTiles as Tiles } from '@/graph/generated/operations';
import { Link } from '@/i18n/navigation';
import { ProductPicture } from '../product-picture';

/** A door into each category, with something from its shelf on it. */
export async function CategoryTiles() {
  const [t, answer] = await Promise.all([getTranslations('home'), ask(Tiles, {})]);
  const categories = answer.status === 'ok' ? (answer.data.categories ?? []) : [];
  if (categories.length === 0) return null;
  return (
    <section className="container-page">
      <h2 className="pb-5 text-heading">{t('categoriesTitle')}</h2>
      <ul className="grid grid-cols-2 gap-4 md:grid-cols-3 md:gap-5 lg:grid-cols-6">
        {categories.map(({ slug, name, products }) => (
          <li key={slug} className="group relative flex flex-col gap-2.5">
            <div className="overflow-hidden rounded-md md:rounded-lg">
              <ProductPicture
                image={products.nodes[0]?.images[0]}
                decorative
                size={240}
                className="transition-transform duration-500 ease-out group-hover:scale-[1.04]"
              />
            </div>
            <Link
              href={`/categories/${slug}`}
              className="text-center leading-snug font-semibold after:absolute after:inset-0 after:rounded-lg group-hover:underline"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
