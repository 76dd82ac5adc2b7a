import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';

/** A PGlite instance in a worker thread, with a socket that postgres.js can talk to. */
export interface PgliteProcess {
  socket(): Duplex;
  /** Writes everything to disk and ends the thread. */
  close(): Promise<void>;
}

/** Starts PGlite over `dataDir`, or in memory without one. First start of a folder runs initdb (4–5 s). */
export async function startPglite(dataDir: string | undefined): Promise<PgliteProcess> {
  const worker = new Worker(new URL('./pglite-worker.mjs', import.meta.url), { workerData: { dataDir } });
  await nextMessage(worker);
  return {
    socket: () => new WorkerSocket(worker),
    close: async () => {
      const exit = new Promise((resolve) => worker.once('exit', resolve));
      worker.postMessage('close');
      await exit;
    },
  };
}

const nextMessage = (worker: Worker): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** What postgres.js expects of a socket, carried by messages. */
class WorkerSocket extends Duplex {
  readonly readyState = 'open';
  readonly #worker: Worker;
  readonly #receive = (message: unknown): void => {
    if (message instanceof Uint8Array) this.push(Buffer.from(message.buffer, message.byteOffset, message.byteLength));
  };
  readonly #fail = (error: Error): void => {
    this.destroy(error);
  };

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
    worker.on('message', this.#receive);
    worker.on('error', this.#fail);
  }

  override _read(): void {
    // Pushed as it arrives.
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#worker.postMessage(new Uint8Array(chunk));
    done();
  }

  /** The driver has said goodbye, and waits until the socket is closed. */
  override _final(done: () => void): void {
    done();
    this.destroy();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#worker.off('message', this.#receive);
    this.#worker.off('error', this.#fail);
    done(error);
  }

  setKeepAlive(): void {
    // A thread needs none.
  }
}
