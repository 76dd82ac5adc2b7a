import { makeViewer, type Locale, type Viewer } from '@feira/kernel';
import type { Identity } from '@feira/platform/identity';
import type { UseCases } from '../../application/use-cases.ts';
import { makeLoaders, type Loaders } from './loaders.ts';

/** What every resolver is handed; lives for one operation. */
export interface GraphContext {
  readonly viewer: Viewer;
  readonly locale: Locale;
  readonly useCases: UseCases;
  readonly loaders: Loaders;
}

export const makeContext =
  (useCases: UseCases) =>
  (identity: Identity): GraphContext => {
    const viewer = makeViewer(identity.viewer);
    return { viewer, locale: identity.locale, useCases, loaders: makeLoaders(useCases, viewer) };
  };
