'use client';

import { brandStyles } from '@/brand';

interface Props {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}

/** The last resort, when not even the layout stands: without its language, hence in both. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="pt-BR">
      <head>
        <style dangerouslySetInnerHTML={{ __html: brandStyles }} />
        <title>Feira</title>
      </head>
      <body style={PAGE}>
        <h1>Algo saiu do lugar</h1>
        <p>Foi um erro nosso, não seu.</p>
        <p lang="en">Something slipped. The mistake is ours, not yours.</p>
        <button type="button" onClick={reset}>
          Tentar de novo · Try again
        </button>
        {error.digest !== undefined && <p style={{ fontFamily: 'monospace' }}>{error.digest}</p>}
      </body>
    </html>
  );
}

const PAGE = {
  fontFamily: 'system-ui, sans-serif',
  maxWidth: '36rem',
  margin: '15vh auto',
  padding: '0 1rem',
  textAlign: 'center',
  background: 'var(--paper)',
  color: 'var(--ink)',
} as const;
