import { classes } from '@/ui/classes';
import { StallMark } from '@/ui/stall-mark';

interface PictureProps {
  readonly image: { readonly url: string; readonly alt: string } | undefined;
  /** The name beside it says what it shows. */
  readonly decorative?: boolean;
  /** Above the fold: loaded at once, and first. */
  readonly eager?: boolean;
  readonly size?: number;
  readonly className?: string;
}

/** A square picture, or the mark on a tint where there is none. */
export function ProductPicture({ image, decorative = false, eager = false, size = 480, className }: PictureProps) {
  if (!image) {
    return (
      <span className={classes('flex aspect-square w-full items-center justify-center bg-sun-soft', className)}>
        <StallMark className="w-2/5 max-w-24 opacity-70" />
      </span>
    );
  }
  return (
    <img
      src={image.url}
      alt={decorative ? '' : image.alt}
      width={size}
      height={size}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : 'auto'}
      decoding="async"
      className={classes('aspect-square w-full bg-sunken object-cover dark:brightness-[.93]', className)}
    />
  );
}
