import { Skeleton } from '@/ui/skeleton';

export const DoorSkeleton = () => (
  <div className="mx-auto flex w-full max-w-lg flex-col px-4 pt-8 md:pt-14">
    <div className="flex flex-col gap-5 rounded-lg border border-line bg-card p-6 shadow-soft sm:p-9">
      <Skeleton className="size-11" />
      <Skeleton className="h-10 w-3/4" />
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-13 w-full rounded-full!" />
    </div>
  </div>
);
