import { useTranslations } from 'next-intl';
import type { ProductTileFragment } from '@/graph/generated/operations';
import { Link } from '@/i18n/navigation';
import { Badge } from '@/ui/badge';
import { Price } from '@/ui/price';
import { ProductPicture } from './product-picture';

interface TileProps {
  readonly product: ProductTileFragment;
  readonly eager?: boolean;
  readonly heading?: 'h2' | 'h3';
}

/** A product on a shelf. The name is the link; its area covers the tile. Fetching each one ahead would ask the graph for a whole page of them. */
export function ProductTile({ product, eager = false, heading: Heading = 'h3' }: TileProps) {
  const t = useTranslations('product');
  const { min, max } = product.priceRange;
  const before = product.variants.find(({ price }) => price.amount === min.amount)?.compareAtPrice;
  return (
    <article className="group relative flex flex-col gap-3">
      <div className="relative overflow-hidden rounded-md md:rounded-lg">
        <ProductPicture
          image={product.images[0]}
          decorative
          eager={eager}
          className="transition-transform duration-500 ease-out group-hover:scale-[1.04]"
        />
        <span className="absolute start-2.5 top-2.5 flex gap-1.5">
          {!product.inStock && <Badge className="bg-card!">{t('soldOut')}</Badge>}
          {product.inStock && before && <Badge tone="sale">{t('sale')}</Badge>}
        </span>
      </div>
      <div className="flex flex-col gap-0.5 px-0.5">
        <Heading className="font-sans text-[0.9375rem] leading-snug font-medium tracking-normal md:text-base">
          <Link
            href={`/products/${product.slug}`}
            prefetch={false}
            className="after:absolute after:inset-0 after:rounded-lg group-hover:underline"
          >
            {product.name}
          </Link>
        </Heading>
        <Price value={min} before={before} from={min.amount !== max.amount} />
      </div>
    </article>
  );
}
