import type { ProductTileFragment } from '@/graph/generated/operations';
import { classes } from '@/ui/classes';
import { Skeleton } from '@/ui/skeleton';
import { ProductTile } from './product-tile';

const FIRST_ROW = 4;
const COLUMNS = {
  /** Beside the filters. */
  listing: 'grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 md:gap-x-5 md:gap-y-10',
  /** One or two rows of four. */
  shelf: 'grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-4 md:gap-x-5 lg:gap-x-6 lg:gap-y-10',
  /** The whole width. */
  wide: 'grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 md:gap-x-6 md:gap-y-10 lg:grid-cols-4',
};

interface GridProps {
  readonly products: readonly ProductTileFragment[];
  readonly columns?: keyof typeof COLUMNS;
  readonly heading?: 'h2' | 'h3';
  /** The grid is what the page begins with. */
  readonly leading?: boolean;
}

export const ProductGrid = ({ products, columns = 'wide', heading = 'h3', leading = false }: GridProps) => (
  <ul className={COLUMNS[columns]}>
    {products.map((product, index) => (
      <li key={product.id}>
        <ProductTile product={product} heading={heading} eager={leading && index < FIRST_ROW} />
      </li>
    ))}
  </ul>
);

export const ProductGridSkeleton = ({
  columns = 'wide',
  count = 8,
}: {
  columns?: keyof typeof COLUMNS;
  count?: number;
}) => (
  <div className={COLUMNS[columns]}>
    {Array.from({ length: count }, (_, index) => (
      <TileSkeleton key={index} />
    ))}
  </div>
);

export const TileSkeleton = ({ className }: { className?: string }) => (
  <div className={classes('flex flex-col gap-3', className)}>
    <Skeleton className="aspect-square w-full rounded-md! md:rounded-lg!" />
    <Skeleton className="h-5 w-4/5" />
    <Skeleton className="h-5 w-2/5" />
  </div>
);
