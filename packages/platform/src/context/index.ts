import { AsyncLocalStorage } from 'node:async_hooks';

const requestId = new AsyncLocalStorage<string>();

/** The request being served, so that outbox rows and logs can name it. */
export const currentRequestId = (): string | undefined => requestId.getStore();

export const withRequestId = <T>(id: string, work: () => T): T => requestId.run(id, work);
