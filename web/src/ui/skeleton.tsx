import { classes } from './classes';

/** A grey shape where content will be; give it the size of that content. */
export const Skeleton = ({ className }: { className?: string }) => (
  <span aria-hidden className={classes('skeleton block', className)} />
);
