import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { URI } from 'otpauth';
import { ADMIN, anOrder, eventually, makeClient, signIn, type Client } from './client.ts';
import { CartLinesAdd, Login, MyOrders, OrderPlace, Product, Register } from './generated/operations.ts';
import { openShop } from './open-shop.ts';
import type { Running } from '@feira/standalone/run';

const PASSWORD = 'uma senha bem longa';
const NEW_PASSWORD = 'outra senha bem longa';

describe('an account', () => {
  let shop: Running;
  let guest: Client;
  beforeAll(async () => {
    shop = await openShop();
    guest = makeClient(shop.url);
  });
  afterAll(() => shop.stop());

  const read = async (path: string) => {
    const response = await fetch(`${shop.url}${path}`);
    return { headers: response.headers, status: response.status, text: await response.text() };
  };

  /** The token of the newest letter with this subject, read as a person would: on the page that lists them. */
  const tokenOf = async (subject: string, to: string): Promise<string> => {
    const find = async () => {
      const { text } = await read('/mail');
      const items = text.split('<li>').filter((item) => item.includes(subject) && item.includes(to));
      return /href="(\/mail\/[\w-]+)"/.exec(items[0] ?? '')?.[1];
    };
    const path = await eventually(find, (found) => found !== undefined);
    return /token=([\w-]+)/.exec((await read(path!)).text)![1]!;
  };

  const mutate = async (client: Client, name: string, input: object, fields = 'user { emailVerified }') => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code field } } }`;
    const { data, errors } = await client.send(query, { input });
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data[name] as Record<string, unknown> & { userErrors: { code: string }[] };
  };

  it('is verified by mail, gets a new password by mail, and shows where it is signed in', async () => {
    const email = 'conta@example.com';
    const { register } = await guest.ask(Register, { input: { email, password: PASSWORD, name: 'Ana' } });
    const ana = makeClient(shop.url, register.session!.accessToken);
    const token = await tokenOf('Confirme seu e-mail', email);
    expect(await mutate(ana, 'emailVerify', { token })).toEqual({ user: { emailVerified: true }, userErrors: [] });

    expect(await mutate(guest, 'passwordResetRequest', { email }, '')).toEqual({ userErrors: [] });
    const reset = await tokenOf('Crie uma nova senha', email);
    expect(await mutate(guest, 'passwordReset', { token: reset, password: NEW_PASSWORD })).toMatchObject({
      userErrors: [],
    });
    const { login } = await guest.ask(Login, { input: { email, password: PASSWORD } });
    expect(login.userErrors).toEqual([{ code: 'INVALID_CREDENTIALS' }]);
    const again = await signIn(shop.url, { email, password: NEW_PASSWORD });
    const { data } = await again.send('{ me { phone sessions { id device current secondFactor } } }');
    expect(data).toMatchObject({ me: { phone: null, sessions: [{ current: true, secondFactor: false }] } });
  });

  it('shows its letters in a frame that runs nothing', async () => {
    const list = await read('/mail');
    expect(list.headers.get('content-security-policy')).toContain("default-src 'none'");
    const path = /href="(\/mail\/[\w-]+)"/.exec(list.text)![1]!;
    expect((await read(path)).text).toContain('<iframe title="The letter" sandbox="allow-popups');
    const letter = await read(`${path}/letter`);
    expect(letter.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups/);
    expect((await read('/mail/unknown')).status).toBe(404);
    expect((await read('/mail/..%2f..%2fetc%2fpasswd')).status).toBe(404);
  });

  it('gets the orders that a guest placed with its address, once it has verified it', async () => {
    const email = 'visita@example.com';
    const variantId = (await guest.ask(Product, { slug: 'pandeiro-de-couro' })).product!.variants[0]!.id;
    const { cartLinesAdd } = await guest.ask(CartLinesAdd, { input: { lines: [{ variantId, quantity: 1 }] } });
    const { input } = anOrder(cartLinesAdd.cart!.id);
    const { orderPlace } = await guest.ask(OrderPlace, { input: { ...input, email } });
    const { register } = await guest.ask(Register, { input: { email, password: PASSWORD, name: 'Visita' } });
    const client = makeClient(shop.url, register.session!.accessToken);
    expect((await client.ask(MyOrders, {})).me?.orders?.totalCount).toBe(0);
    await mutate(guest, 'emailVerify', { token: await tokenOf('Confirme seu e-mail', email) });
    const mine = await eventually(
      () => client.ask(MyOrders, {}),
      ({ me }) => me?.orders?.totalCount === 1,
    );
    expect(mine.me?.orders?.nodes.map(({ id }) => id)).toEqual([orderPlace.order!.id]);

    const { data } = await client.send('{ accountExport { content } }');
    expect((data!['accountExport'] as { content: string }).content).toContain(email);
    expect(await mutate(client, 'accountDelete', { currentPassword: PASSWORD }, 'userId')).toMatchObject({
      userErrors: [],
    });
    const { login } = await guest.ask(Login, { input: { email, password: PASSWORD } });
    expect(login.userErrors).toEqual([{ code: 'INVALID_CREDENTIALS' }]);
    // Its access token is good for its last minutes, but there is nobody behind it any more.
    expect((await client.send('{ me { id } }')).data).toEqual({ me: null });
  });

  it('is asked for a code once it has two-step sign-in', async () => {
    const account = { email: 'dois-passos@example.com', password: PASSWORD };
    const { register } = await guest.ask(Register, { input: { ...account, name: 'Ana' } });
    const client = makeClient(shop.url, register.session!.accessToken);
    const enrolled = await mutate(client, 'totpEnrol', { currentPassword: PASSWORD }, 'secret uri');
    const totp = URI.parse(String(enrolled['uri']));
    expect(await mutate(client, 'totpConfirm', { code: totp.generate() }, 'recoveryCodes')).toMatchObject({
      recoveryCodes: { length: 10 },
    });
    const login = (await mutate(guest, 'login', account, 'session { accessToken } challenge { token }')) as unknown as {
      session: null;
      challenge: { token: string };
    };
    expect(login.session).toBeNull();
    const challengeToken = login.challenge.token;
    // The code that confirmed was taken; the next step's is within the grace.
    const code = totp.generate({ timestamp: Date.now() + 30_000 });
    expect(await mutate(guest, 'loginConfirm', { challengeToken, code }, 'session { accessToken }')).toMatchObject({
      session: { accessToken: expect.any(String) as unknown },
    });
  });

  it('of a machine reaches as far as its scopes, and is nobody', async () => {
    const admin = await signIn(shop.url, ADMIN);
    const created = (await mutate(
      admin,
      'clientCreate',
      { name: 'ERP', scopes: ['orders:manage'] },
      'client { id } secret',
    )) as unknown as { client: { id: string }; secret: string };
    const credentials = { clientId: created.client.id, clientSecret: created.secret };
    const issued = (await mutate(guest, 'clientTokenIssue', credentials, 'accessToken scopes')) as unknown as {
      accessToken: string;
    };
    const machine = makeClient(shop.url, issued.accessToken);
    const { data, errors } = await machine.send('{ me { id } orders { totalCount } users { totalCount } }');
    expect(data).toMatchObject({ me: null, orders: { totalCount: expect.any(Number) as unknown }, users: null });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  });

  it('R80 leaves a trail that those who manage users can read', async () => {
    const admin = await signIn(shop.url, ADMIN);
    const { data } = await admin.send(
      '{ auditEvents(filter: { action: "login" }, first: 50) { nodes { actor outcome reason address requestId } } }',
    );
    const events = (data!['auditEvents'] as { nodes: Record<string, string>[] }).nodes;
    expect(events).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ outcome: 'REFUSED', reason: 'INVALID_CREDENTIALS', address: '127.0.0.1' }),
        expect.objectContaining({ outcome: 'OK' }),
      ]),
    );
    const asGuest = await guest.send('{ auditEvents { nodes { id } } }');
    expect(asGuest.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
