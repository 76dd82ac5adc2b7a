import { ConfigError } from '@feira/platform/config';
import { loadConfig, type Config } from './config.ts';
import { DEMO_ACCOUNTS } from './demo.ts';
import { checkPort, run, StartError, type Running } from './run.ts';
import type { HostMessage } from './storefront/host.ts';
import { openStorefront, type Storefront } from './storefront/open-storefront.ts';
import { say } from './terminal.ts';

/** `--api-only` opens the shop without its storefront. */
const apiOnly = process.argv.includes('--api-only');

try {
  const config = loadConfig(process.env);
  say.opening();
  if (!apiOnly) await checkPort(config.WEB_PORT, 'WEB_PORT');
  const shop = await run(config, say.ready);
  sayApi(config, shop);
  const storefront = apiOnly ? undefined : openWeb(config, shop);
  if (apiOnly) say.closingHint();
  closeOnSignal(shop, storefront);
} catch (error) {
  if (!(error instanceof ConfigError) && !(error instanceof StartError)) throw error;
  say.problems(error.message);
  process.exit(1);
}

function sayApi(config: Config, { url }: Running): void {
  say.ready('GraphQL', say.address(`${url}/graphql`));
  if (config.mode !== 'demo') return;
  say.ready('Studio', say.address(`${url}/studio`));
  if (config.SMTP_URL === undefined) say.ready('Mail', say.address(`${url}/mail`));
  say.hint('Admin', `${DEMO_ACCOUNTS.admin.email} / ${DEMO_ACCOUNTS.admin.password}`);
  say.hint('Customer', `${DEMO_ACCOUNTS.customer.email} / ${DEMO_ACCOUNTS.customer.password}`);
  say.hint('Test card', '4242 4242 4242 4242');
}

function openWeb(config: Config, { url: gatewayUrl }: Running): Storefront {
  const onMessage = (message: HostMessage): void => {
    if (message.kind === 'building') {
      say.underWay('Storefront', `${say.address(storefront.url)} is built once; open it, it shows how far it is`);
    } else if (message.kind === 'failed') {
      say.failed('Storefront', `could not be opened; the API works all the same\n${message.reason}`);
    } else {
      say.ready('Storefront', say.address(storefront.url));
      say.closingHint();
    }
  };
  const storefront = openStorefront({ port: config.WEB_PORT, gatewayUrl, mode: config.mode, onMessage });
  return storefront;
}

function closeOnSignal(shop: Running, storefront: Storefront | undefined): void {
  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    say.closing();
    void Promise.all([storefront?.stop(), shop.stop()]).then(() => process.exit(0));
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}
