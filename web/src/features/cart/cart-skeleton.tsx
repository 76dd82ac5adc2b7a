import { Skeleton } from '@/ui/skeleton';

export const CartSkeleton = () => (
  <div className="container-page pt-8 md:pt-10">
    <Skeleton className="mb-7 h-10 w-52" />
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23rem] xl:gap-x-16">
      <div className="flex flex-col divide-y divide-line border-y border-line">
        {[1, 2, 3].map((line) => (
          <div key={line} className="grid grid-cols-[5.5rem_1fr] gap-4 py-5 sm:grid-cols-[7.5rem_1fr] sm:gap-6">
            <Skeleton className="aspect-square rounded-md!" />
            <div className="flex flex-col gap-3">
              <Skeleton className="h-6 w-3/5" />
              <Skeleton className="h-5 w-28" />
              <Skeleton className="mt-auto h-11 w-36 rounded-full!" />
            </div>
          </div>
        ))}
      </div>
      <Skeleton className="h-72 rounded-lg!" />
    </div>
  </div>
);
