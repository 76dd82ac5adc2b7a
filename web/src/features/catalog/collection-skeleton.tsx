import { Skeleton } from '@/ui/skeleton';
import { ProductGridSkeleton } from './product-grid';

export const CollectionPageSkeleton = () => (
  <div className="container-page py-6">
    <Skeleton className="h-5 w-48" />
    <Skeleton className="mt-5 h-10 w-80 max-w-full" />
    <Skeleton className="mt-3 mb-9 h-5 w-96 max-w-full" />
    <ProductGridSkeleton />
  </div>
);
