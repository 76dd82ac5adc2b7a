import { Skeleton } from '@/ui/skeleton';

export const OrderListSkeleton = () => (
  <div className="container-page pt-8 md:pt-10">
    <Skeleton className="mb-7 h-10 w-56" />
    <div className="flex flex-col gap-4">
      {[1, 2, 3].map((row) => (
        <Skeleton key={row} className="h-44 rounded-lg! sm:h-28" />
      ))}
    </div>
  </div>
);
