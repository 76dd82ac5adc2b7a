// PGlite in a thread of its own: a slow query must not freeze the event loop that serves requests.
// Plain JavaScript, because a worker thread has no TypeScript loader. Speaks PostgreSQL's wire protocol in messages.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';

// Offered, not made: a migration that needs one creates it, as on a server.
const extensions = { pg_trgm };
const { dataDir } = workerData;
const pglite = await PGlite.create(dataDir === undefined ? { extensions } : { dataDir, extensions });
let last = Promise.resolve();

parentPort.on('message', (message) => {
  last = last.then(async () => {
    if (message === 'close') {
      await pglite.close();
      parentPort.postMessage('closed');
      parentPort.close();
      return;
    }
    const answer = await pglite.execProtocolRaw(message);
    parentPort.postMessage(answer, answer.byteLength === answer.buffer.byteLength ? [answer.buffer] : []);
  });
});
parentPort.postMessage('open');
