'use client';

import { Suspense, useEffect, useState, type ReactNode } from 'react';

/** Whether this tab has come to life: false on the server and while the first page hydrates. */
let alive = false;

/**
 * Shows `skeleton` until `children` have arrived, when a link inside of the shop led here. A page that is loaded
 * afresh waits for its content instead, so that it is whole without JavaScript and a missing thing is a real 404.
 */
export function LoadingPart({ skeleton, children }: { skeleton: ReactNode; children: ReactNode }) {
  const [streams] = useState(alive);
  useEffect(() => {
    alive = true;
  }, []);
  return streams ? <Suspense fallback={skeleton}>{children}</Suspense> : children;
}
