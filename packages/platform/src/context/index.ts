import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '@feira/kernel';

/** Where a request comes from, as the gateway saw it. */
export interface ClientInfo {
  readonly address: string;
  /** What the client calls itself; anything at all, so at most a label. */
  readonly userAgent: string;
}

/** What is known of the request being served wherever it is served. */
export interface RequestScope {
  readonly requestId: string;
  /** The language that people read the answer in; absent where nobody reads it, as in a consumer. */
  readonly locale?: Locale;
  /** Absent where no client is behind it, as in a call from service to service. */
  readonly client?: ClientInfo;
}

const scope = new AsyncLocalStorage<RequestScope>();

/** So that outbox rows and logs can name the request, and calls to other services carry its language on. */
export const currentRequest = (): RequestScope | undefined => scope.getStore();

export const withRequest = <T>(request: RequestScope, work: () => T): T => scope.run(request, work);
