import { Skeleton } from '@/ui/skeleton';

export const CheckoutSkeleton = () => (
  <div className="container-page pt-8 md:pt-10">
    <Skeleton className="mb-7 h-10 w-72 max-w-full" />
    <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_24rem] xl:gap-x-14">
      <Skeleton className="h-14 rounded-lg! lg:order-last lg:h-96" />
      <div className="flex flex-col gap-8">
        <Skeleton className="h-48 rounded-lg!" />
        <Skeleton className="h-120 rounded-lg!" />
        <Skeleton className="h-80 rounded-lg!" />
      </div>
    </div>
  </div>
);
