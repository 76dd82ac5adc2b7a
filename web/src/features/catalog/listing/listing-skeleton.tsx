import { Skeleton } from '@/ui/skeleton';
import { ProductGridSkeleton } from '../product-grid';

/** The head of a listing and its first rows, while they are on their way. */
export const ListingPageSkeleton = () => (
  <div className="container-page py-6 md:py-8">
    <Skeleton className="h-5 w-48" />
    <Skeleton className="mt-5 h-10 w-72 max-w-full" />
    <Skeleton className="mt-3 h-5 w-96 max-w-full" />
    <div className="mt-10 grid gap-x-10 lg:grid-cols-[15rem_1fr]">
      <div className="hidden flex-col gap-5 lg:flex">
        {Array.from({ length: 9 }, (_, index) => (
          <Skeleton key={index} className={index % 4 === 0 ? 'h-5 w-28' : 'h-5 w-full'} />
        ))}
      </div>
      <div>
        <div className="flex justify-between pb-5">
          <Skeleton className="h-11 w-28 rounded-full!" />
          <Skeleton className="h-11 w-44" />
        </div>
        <ProductGridSkeleton columns="listing" count={9} />
      </div>
    </div>
  </div>
);
