'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { OrderStatus } from '@/graph/generated/operations';
import { changesSoon, nextLook } from './timeline';

/** Looks again while the order is about to change: less and less often, and not at all while nobody watches. */
export function OrderFollower({ status }: { status: OrderStatus }) {
  const router = useRouter();
  useEffect(() => {
    if (!changesSoon(status)) return;
    let attempt = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const plan = () => {
      timer = setTimeout(look, nextLook(attempt));
      attempt += 1;
    };
    const look = () => {
      router.refresh();
      plan();
    };
    const watch = () => {
      clearTimeout(timer);
      if (!document.hidden) look();
    };
    if (!document.hidden) plan();
    document.addEventListener('visibilitychange', watch);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', watch);
    };
  }, [status, router]);
  return null;
}
