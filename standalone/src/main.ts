import { ConfigError } from '@feira/platform/config';
import pc from 'picocolors';
import { loadConfig } from './config.ts';
import { DEMO_ACCOUNTS } from './demo.ts';
import { run, StartError } from './run.ts';

const line = (what: string, where: string): void => console.log(`  ${pc.dim(what.padEnd(10))} ${where}`);

try {
  const config = loadConfig(process.env);
  console.log(`${pc.green(pc.bold('Feira'))} is opening …`);
  const shop = await run(config);
  console.log(`${pc.green('✓')} open after ${process.uptime().toFixed(1)} s\n`);
  line('GraphQL', pc.cyan(`${shop.url}/graphql`));
  if (config.mode === 'demo') {
    line('Studio', pc.cyan(`${shop.url}/studio`));
    line('Admin', `${DEMO_ACCOUNTS.admin.email} / ${DEMO_ACCOUNTS.admin.password}`);
    line('Customer', `${DEMO_ACCOUNTS.customer.email} / ${DEMO_ACCOUNTS.customer.password}`);
    line('Test card', '4242 4242 4242 4242');
  }
  line('Data', config.DATABASE_URL === undefined ? config.DATA_DIR : 'DATABASE_URL');
  console.log(`\nCtrl-C closes the shop; orders stay.`);
  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    console.log('\nClosing …');
    void shop.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
} catch (error) {
  if (!(error instanceof ConfigError) && !(error instanceof StartError)) throw error;
  for (const problem of error.message.split('\n')) console.error(`${pc.red('✗')} ${problem}`);
  process.exit(1);
}
