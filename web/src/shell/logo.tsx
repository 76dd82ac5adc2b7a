import { brand } from '@/brand';
import { Link } from '@/i18n/navigation';
import { StallMark } from '@/ui/stall-mark';

export const Logo = () => (
  <Link href="/" className="inline-flex min-h-11 items-center gap-2 rounded-sm">
    <StallMark className="size-9" />
    <span className="font-display text-[1.625rem] leading-none font-extrabold tracking-tight">{brand.name}</span>
  </Link>
);
