import { getTranslations } from 'next-intl/server';
import { ask } from '@/graph/ask';
import { RelatedProducts } from '@/graph/generated/operations';
import { MissingPart } from '@/ui/states';
import { ProductGrid } from '../product-grid';

const SHOWN = 4;

/** Others of the same category. */
export async function Related({ productId, categorySlug }: { productId: string; categorySlug: string }) {
  const [t, answer] = await Promise.all([getTranslations('product'), ask(RelatedProducts, { categorySlug })]);
  const products = answer.status === 'ok' ? answer.data.products?.nodes : undefined;
  const others = products?.filter(({ id }) => id !== productId).slice(0, SHOWN);
  if (others?.length === 0) return null;
  return (
    <section>
      <h2 className="pb-5 text-heading">{t('related')}</h2>
      {others ? (
        <ProductGrid columns="shelf" products={others} />
      ) : (
        <MissingPart>{t('relatedUnavailable')}</MissingPart>
      )}
    </section>
  );
}
