'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes';

interface SheetProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly title: string;
  readonly children: ReactNode;
  /** Stays at the foot while the content scrolls. */
  readonly footer?: ReactNode;
  readonly side?: 'start' | 'end';
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A panel that slides in from a side; focus stays inside, Escape and the backdrop close it. */
export function Sheet({ trigger, title, children, footer, side = 'end', open, onOpenChange }: SheetProps) {
  const t = useTranslations('ui');
  return (
    <Dialog.Root {...(open !== undefined && { open })} {...(onOpenChange && { onOpenChange })}>
      <Dialog.Trigger render={trigger} />
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/45 transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className={classes(PANEL, side === 'end' ? END : START)}>
          <div className="flex items-center justify-between gap-4 border-b border-line px-5 py-3">
            <Dialog.Title className="text-lg">{title}</Dialog.Title>
            <Dialog.Close
              aria-label={t('close')}
              className="-me-2 flex size-11 items-center justify-center rounded-full hover:bg-sunken"
            >
              <X aria-hidden className="size-5" />
            </Dialog.Close>
          </div>
          <div className="flex-1 overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
          {footer !== undefined && <div className="border-t border-line px-5 py-4">{footer}</div>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Closes the sheet around it when it is used. */
export const SheetClose = Dialog.Close;

const PANEL =
  'fixed inset-y-0 z-50 flex w-[min(24rem,90vw)] flex-col bg-paper text-ink shadow-lift outline-none transition-transform duration-250 ease-out';
const END = 'end-0 data-ending-style:translate-x-full data-starting-style:translate-x-full';
const START = 'start-0 data-ending-style:-translate-x-full data-starting-style:-translate-x-full';
