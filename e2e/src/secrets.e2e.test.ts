import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { internalKeys } from '@feira/platform/config';
import { makeLogger } from '@feira/platform/logger';
import type { Mail } from '@feira/platform/mailer';
import { openEmbedded, type Database } from '@feira/platform/postgres';
import { composeShop, type Shop } from '@feira/standalone';
import { seedDemo } from '@feira/standalone/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOrder, CARDS, makeClient, shippingAddress, type Client } from './client.ts';

const EMAIL = 'canary-address@example.com';
const PASSWORD = 'canary password that is long';
const NEXT_PASSWORD = 'canary password number two';

describe.each(['plain', 'ecs'] as const)('what people type, in %s lines', (format) => {
  let database: Database;
  let shop: Shop;
  let url: string;
  let guest: Client;
  const lines: string[] = [];
  const letters: Mail[] = [];
  const tokens: string[] = [];
  beforeAll(async () => {
    database = await openEmbedded();
    let sent = 0;
    shop = await composeShop({
      database,
      dataDir: await mkdtemp(join(tmpdir(), 'feira-')),
      mode: 'demo',
      keys: internalKeys({}),
      logger: makeLogger({
        name: 'feira',
        level: 'trace',
        format,
        destination: { write: (line) => void lines.push(line) },
      }),
      makeMailer: () => ({
        // The first attempt fails as mail servers do, with the address in the message.
        send: (mail) => {
          if (sent++ === 0) return Promise.reject(new Error(`550 <${mail.to}> unknown user`));
          letters.push(mail);
          return Promise.resolve();
        },
        close: () => Promise.resolve(),
      }),
    });
    await seedDemo(shop);
    url = await shop.gateway.app.listen({ port: 0, host: '127.0.0.1' });
    guest = makeClient(url);
  });
  afterAll(async () => {
    await shop.stop();
    await database.close();
  });

  const mutate = async (client: Client, name: string, input: object, fields = '') => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code } } }`;
    return (await client.send(query, { input })).data?.[name] as Record<string, unknown>;
  };
  const tokenOf = async (page: string) => {
    await database.sql`update auth.mails set available_at = now()`;
    await shop.auth.sendMail();
    const link = letters.filter(({ to, text }) => to === EMAIL && text.includes(page)).at(-1);
    const token = /token=([\w-]+)/.exec(link?.text ?? '')![1]!;
    tokens.push(token);
    return token;
  };

  it('R79 is in no line of the log, also when things go wrong', async () => {
    const session = 'session { accessToken refreshToken }';
    await shop.auth.sendMail();
    const registered = await mutate(
      guest,
      'register',
      { email: EMAIL, password: PASSWORD, name: 'Canary Name' },
      session,
    );
    const { accessToken, refreshToken } = registered['session'] as { accessToken: string; refreshToken: string };
    tokens.push(accessToken, refreshToken);
    const ana = makeClient(url, accessToken);
    await mutate(guest, 'login', { email: EMAIL, password: 'canary wrong password' });
    await mutate(guest, 'emailVerify', { token: await tokenOf('verify-email') });
    await mutate(guest, 'passwordResetRequest', { email: EMAIL });
    await mutate(guest, 'passwordReset', { token: await tokenOf('reset-password'), password: NEXT_PASSWORD });
    await mutate(ana, 'totpEnrol', { currentPassword: NEXT_PASSWORD }, 'secret');
    await mutate(ana, 'profileUpdate', { name: 'Canary\r\nName', phone: 'canary' });
    await mutate(guest, 'sessionRefresh', { refreshToken });
    const { data } = await guest.send('{ product(slug: "pandeiro-de-couro") { variants { id } } }');
    const { variants } = data!['product'] as { variants: { id: string }[] };
    const lines1 = [{ variantId: variants[0]!.id, quantity: 1 }];
    const added = await mutate(guest, 'cartLinesAdd', { lines: lines1 }, 'cart { id }');
    const cartId = (added['cart'] as { id: string }).id;
    const input = { ...anOrder(cartId).input, email: EMAIL };
    const placed = await mutate(guest, 'orderPlace', input, 'order { id } orderToken');
    const [orderId, orderToken] = [(placed['order'] as { id: string }).id, String(placed['orderToken'])];
    tokens.push(orderToken);
    await mutate(guest, 'sandboxPaymentConfirm', { orderId, orderToken, card: CARDS.pays });
    // A fault in the middle of a query that carries an address and a hash.
    await database.sql`alter table auth.users rename to users_away`;
    await mutate(guest, 'register', { email: EMAIL, password: PASSWORD, name: 'Canary Name' });
    await mutate(guest, 'login', { email: EMAIL, password: PASSWORD });
    await database.sql`alter table auth.users_away rename to users`;

    const log = lines.join('');
    expect(log).toContain('mail not sent');
    expect(log).toContain('a resolver failed');
    const { line1, city, postalCode } = shippingAddress;
    for (const secret of [...tokens, EMAIL, 'canary', 'Canary', CARDS.pays, '$argon2id', line1, city, postalCode]) {
      expect(log).not.toContain(secret);
    }
  });

  it('R26 breaks no line of the log', () => {
    expect(lines.length).toBeGreaterThan(0);
    const level =
      format === 'ecs' ? { 'log.level': expect.any(String) as unknown } : { level: expect.any(Number) as unknown };
    for (const line of lines) expect(JSON.parse(line)).toMatchObject(level);
    expect(lines.every((line) => line.split('\n').length === 2)).toBe(true);
  });
});
