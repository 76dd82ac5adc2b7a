import fastifyStatic from '@fastify/static';
import type { Logger } from '@feira/platform/logger';
import { migrationHealth, type Database } from '@feira/platform/postgres';
import type { FastifyInstance } from 'fastify';
import { migrations, type Catalog } from '../compose.ts';
import { demoPictures, seedDemoCatalog } from './index.ts';

/** The demo in a catalog that runs as a service: one replica fills the shelves, every one has the pictures. */
export async function openDemoCatalog(parts: {
  database: Database;
  catalog: Catalog;
  logger: Logger;
}): Promise<{ routes: (app: FastifyInstance) => void }> {
  const { database, catalog, logger } = parts;
  if ((await migrationHealth(database, migrations)) === 'ok') {
    const filled = await database.exclusively('demo catalog', () => seedDemoCatalog(catalog.useCases));
    if (filled) logger.info('the shelves of the demo shop are filled');
  }
  return {
    routes: (app) => {
      app.register(fastifyStatic, { root: demoPictures, prefix: '/media/demo/', maxAge: '1d' });
    },
  };
}
