import type { Delivery, DeliveryOutcome, UnitOfWork } from '../unit-of-work.ts';

/** What an in-memory store offers so that a fake unit of work can roll it back: takes a copy, answers how to put it back. */
export interface Restorable {
  snapshot(): () => void;
}

/** A Map that can be rolled back. Rows are copied on snapshot, so treat what it holds as immutable values. */
export class MemoryTable<K, V> extends Map<K, V> implements Restorable {
  snapshot(): () => void {
    const copy = [...this];
    return () => {
      this.clear();
      for (const [key, value] of copy) this.set(key, value);
    };
  }
}

/** A unit of work over in-memory stores: serial, atomic, and it remembers how far each subject is; the twin of the platform's. */
export function makeMemoryUnitOfWork<Stores>(stores: Stores, tables: readonly Restorable[]): UnitOfWork<Stores> {
  const sequences = new MemoryTable<string, number>();
  let last: Promise<unknown> = Promise.resolve();
  const serially = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const rollingBack = async <T>(work: () => Promise<T>, keep: (result: T) => boolean): Promise<T> => {
    const restores = [sequences, ...tables].map((table) => table.snapshot());
    const rollback = () => {
      for (const restore of restores) restore();
    };
    try {
      const result = await work();
      if (!keep(result)) rollback();
      return result;
    } catch (error) {
      rollback();
      throw error;
    }
  };
  return {
    run: (work) =>
      serially(() =>
        rollingBack(
          () => work(stores),
          (result) => result.ok,
        ),
      ),
    once: (delivery: Delivery, work) =>
      serially(() =>
        rollingBack(
          async (): Promise<DeliveryOutcome> => {
            const key = `${delivery.consumer} ${delivery.subject}`;
            const last = sequences.get(key) ?? 0;
            if (delivery.sequence <= last) return 'duplicate';
            if (delivery.sequence > last + 1) return 'early';
            sequences.set(key, delivery.sequence);
            await work(stores);
            return 'handled';
          },
          () => true,
        ),
      ),
  };
}
