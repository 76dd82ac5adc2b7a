'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState, type MouseEvent } from 'react';
import { classes } from '@/ui/classes';
import { ProductPicture } from '../product-picture';

interface GalleryProps {
  readonly name: string;
  readonly images: readonly { readonly url: string; readonly alt: string }[];
}

/** Pictures side by side, to swipe through or to jump to. The thumbnails are links to them, so they need no script. */
export function Gallery({ name, images }: GalleryProps) {
  const t = useTranslations('product');
  const strip = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(0);

  const goTo = (index: number) => (event: MouseEvent) => {
    // The jump of a link would scroll the page as well.
    event.preventDefault();
    strip.current?.scrollTo({ left: index * strip.current.clientWidth });
    setShown(index);
  };

  if (images.length === 0) return <ProductPicture image={undefined} className="rounded-lg" />;
  return (
    <section aria-label={t('pictures', { name })} className="flex flex-col gap-3">
      <ul
        ref={strip}
        tabIndex={images.length > 1 ? 0 : undefined}
        className="flex snap-x snap-mandatory motion-safe:scroll-smooth overflow-x-auto rounded-lg [scrollbar-width:none]"
        onScroll={({ currentTarget }) => setShown(Math.round(currentTarget.scrollLeft / currentTarget.clientWidth))}
      >
        {images.map((image, index) => (
          <li key={image.url} id={idOf(index)} className="w-full shrink-0 snap-start">
            <ProductPicture image={image} eager={index === 0} size={800} />
          </li>
        ))}
      </ul>
      {images.length > 1 && (
        <ul className="flex gap-3">
          {images.map((image, index) => (
            <li key={image.url}>
              <a
                href={`#${idOf(index)}`}
                aria-label={t('picture', { number: index + 1, count: images.length })}
                aria-current={index === shown}
                onClick={goTo(index)}
                className={classes(
                  'block size-18 overflow-hidden rounded-md border-2 p-0.5 transition-colors md:size-20',
                  index === shown ? 'border-leaf' : 'border-transparent hover:border-line-strong',
                )}
              >
                <ProductPicture image={image} decorative size={80} className="rounded-[10px]" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const idOf = (index: number): string => `picture-${index + 1}`;
