import { runMigrations } from '@feira/platform/migrating';
import { migrations } from './infrastructure/postgres/index.ts';

await runMigrations(migrations, process.env);
