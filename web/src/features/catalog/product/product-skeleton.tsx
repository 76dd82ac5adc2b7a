import { Skeleton } from '@/ui/skeleton';

export const ProductPageSkeleton = () => (
  <div className="container-page pt-4 md:pt-5">
    <Skeleton className="my-2 h-5 w-64 max-w-full" />
    <div className="mt-4 grid gap-x-12 gap-y-8 md:grid-cols-2 lg:grid-cols-[1.1fr_1fr] lg:gap-x-16">
      <div className="flex flex-col gap-3">
        <Skeleton className="aspect-square w-full rounded-lg!" />
        <div className="flex gap-3">
          <Skeleton className="size-18 rounded-md! md:size-20" />
          <Skeleton className="size-18 rounded-md! md:size-20" />
        </div>
      </div>
      <div className="flex flex-col gap-5 md:pt-2">
        <Skeleton className="h-11 w-4/5" />
        <Skeleton className="h-8 w-40" />
        <Skeleton className="mt-2 h-11 w-64 max-w-full rounded-full!" />
        <Skeleton className="h-13 w-full rounded-full!" />
      </div>
    </div>
  </div>
);
