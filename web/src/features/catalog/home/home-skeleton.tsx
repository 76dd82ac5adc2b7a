import { Skeleton } from '@/ui/skeleton';
import { ProductGridSkeleton } from '../product-grid';

/** Below the hero, which needs no data. */
export const HomeSkeleton = () => (
  <>
    <div className="container-page grid grid-cols-2 gap-4 md:grid-cols-3 md:gap-5 lg:grid-cols-6">
      {Array.from({ length: 6 }, (_, index) => (
        <Skeleton key={index} className="aspect-square rounded-lg!" />
      ))}
    </div>
    <div className="container-page">
      <Skeleton className="mb-6 h-8 w-64" />
      <ProductGridSkeleton />
    </div>
  </>
);
