import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '@feira/kernel';

/** What is known of the request being served wherever it is served. */
export interface RequestScope {
  readonly requestId: string;
  /** The language that people read the answer in; absent where nobody reads it, as in a consumer. */
  readonly locale?: Locale;
}

const scope = new AsyncLocalStorage<RequestScope>();

/** So that outbox rows and logs can name the request, and calls to other services carry its language on. */
export const currentRequest = (): RequestScope | undefined => scope.getStore();

export const withRequest = <T>(request: RequestScope, work: () => T): T => scope.run(request, work);
