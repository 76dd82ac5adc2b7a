import { Skeleton } from '@/ui/skeleton';

export const OrderSkeleton = () => (
  <div className="container-page pt-8 md:pt-10">
    <Skeleton className="h-10 w-64 max-w-full" />
    <Skeleton className="mt-3 h-6 w-96 max-w-full" />
    <Skeleton className="mt-6 h-72 rounded-lg! md:h-36" />
    <div className="mt-6 grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <Skeleton className="h-96 rounded-lg!" />
      <Skeleton className="h-80 rounded-lg!" />
    </div>
  </div>
);
