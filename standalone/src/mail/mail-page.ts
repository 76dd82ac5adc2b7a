import { createHash } from 'node:crypto';
import type { KeptMail, MailFolder } from '@feira/platform/mailer';
import type { FastifyInstance, FastifyReply } from 'fastify';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
ol { list-style: none; padding: 0; }
li a { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: .75rem; border-top: 1px solid #8884; color: inherit; text-decoration: none; }
li a:hover, li a:focus-visible { background: #8882; }
b { flex: 1 1 20rem; }
time, .to { opacity: .8; }
iframe { width: 100%; height: 32rem; border: 1px solid #8884; border-radius: .5rem; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
`;

const hash = createHash('sha256').update(STYLE).digest('base64');
/** Nothing runs on these pages; a letter is shown in a frame that may not run anything either. */
const POLICY = `default-src 'none'; style-src 'sha256-${hash}'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
/** The letter itself: a document without an origin, whose links open beside it. */
const LETTER_SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';
const LETTER_POLICY = `sandbox ${LETTER_SANDBOX}; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'self'`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>`;

const when = ({ at }: KeptMail): string =>
  at === undefined
    ? ''
    : `<time datetime="${at.toISOString()}">${at.toISOString().slice(0, 16).replace('T', ' ')}</time>`;

const listed = (mail: KeptMail): string =>
  `<li><a href="/mail/${mail.id}"><b>${escapeHtml(mail.subject)}</b><span class="to">${escapeHtml(mail.to)}</span>${when(mail)}</a></li>`;

const listPage = (mails: readonly KeptMail[]): string =>
  page(
    'Mail of the demo shop',
    `<h1>Mail of the demo shop</h1><p>Nothing leaves this machine: what the shop would send is kept here.</p>` +
      (mails.length > 0 ? `<ol>${mails.map(listed).join('')}</ol>` : '<p>No mail yet.</p>'),
  );

const mailPage = (mail: KeptMail): string =>
  page(
    mail.subject,
    `<p><a href="/mail">All mail</a></p><h1>${escapeHtml(mail.subject)}</h1><p class="to">To ${escapeHtml(mail.to)} ${when(mail)}</p>` +
      `<iframe title="The letter" sandbox="${LETTER_SANDBOX}" referrerpolicy="no-referrer" src="/mail/${mail.id}/letter"></iframe>` +
      `<h2>As text</h2><pre>${escapeHtml(mail.text)}</pre>`,
  );

/** Links in a letter leave the frame. */
const letterPage = ({ html }: KeptMail): string => html.replace('<head>', '<head><base target="_blank">');

function send(reply: FastifyReply, html: string | undefined, policy = POLICY): FastifyReply {
  return reply
    .code(html === undefined ? 404 : 200)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-store')
    .send(html ?? page('No such letter', '<h1>No such letter</h1><p><a href="/mail">All mail</a></p>'));
}

interface Params {
  readonly Params: { readonly id: string };
}

/** The letters of a demo shop, to read in a browser. Never in production: they carry the links that reset passwords. */
export function serveMail(app: FastifyInstance, folder: MailFolder): void {
  app.get('/mail', async (_request, reply) => send(reply, listPage(await folder.list())));
  app.get<Params>('/mail/:id', async ({ params }, reply) => {
    const mail = await folder.get(params.id);
    return send(reply, mail && mailPage(mail));
  });
  app.get<Params>('/mail/:id/letter', async ({ params }, reply) => {
    const mail = await folder.get(params.id);
    return send(reply, mail && letterPage(mail), mail && LETTER_POLICY);
  });
}
