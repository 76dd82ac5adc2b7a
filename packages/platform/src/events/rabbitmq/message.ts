import { envelope, type Envelope } from '@feira/contracts';
import type { Message, Options } from 'amqplib';

/** Headers of ours: how a message has fared so far. */
export const HEADER = {
  attempts: 'x-feira-attempts',
  skip: 'x-feira-skip',
  replays: 'x-feira-replays',
  consumer: 'x-feira-consumer',
  reason: 'x-feira-reason',
  diedAt: 'x-feira-died-at',
} as const;

const CONTENT_TYPE = 'application/cloudevents+json';

export type Headers = Readonly<Record<string, string | number | boolean>>;

/** What is handed to the broker: to an exchange, or with '' to a queue by its name. */
export interface Outgoing {
  /** Names the message to the sender: the event's id. */
  readonly id: string;
  readonly exchange: string;
  readonly routingKey: string;
  readonly content: Buffer;
  readonly mandatory: boolean;
  readonly properties: Options.Publish;
}

/** The whole envelope is the body; what people and routers look for is in the properties too. */
export const toMessage = (event: Envelope, headers: Headers = {}): Pick<Outgoing, 'id' | 'content' | 'properties'> => ({
  id: event.id,
  content: Buffer.from(JSON.stringify(event)),
  properties: {
    contentType: CONTENT_TYPE,
    messageId: event.id,
    type: event.type,
    appId: event.source,
    timestamp: Math.floor(Date.parse(event.time) / 1_000),
    headers: {
      'cloudEvents:subject': event.subject,
      'cloudEvents:sequence': event.sequence,
      'cloudEvents:requestid': event.requestid,
      ...headers,
    },
  },
});

/** The event in a message, or why there is none. */
export function readEvent(message: Message): Envelope | { readonly malformed: string } {
  try {
    const parsed = envelope.safeParse(JSON.parse(message.content.toString('utf8')));
    if (parsed.success) return { ...parsed.data, data: parsed.data.data };
    const [issue] = parsed.error.issues;
    return { malformed: `not an event envelope: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}` };
  } catch {
    return { malformed: 'not JSON' };
  }
}

const headersOf = (message: Message): Record<string, unknown> => message.properties.headers ?? {};

export const numberIn = (message: Message, header: string): number => Number(headersOf(message)[header] ?? 0);

export const textIn = (message: Message, header: string): string | undefined => {
  const value = headersOf(message)[header];
  return typeof value === 'string' ? value : undefined;
};

/** The same message once more, with how it fares now; what the broker has noted on it stays behind. */
export function again(message: Message, headers: Headers): Pick<Outgoing, 'id' | 'content' | 'properties'> {
  const { contentType, messageId, type, appId, timestamp } = message.properties as Partial<Options.Publish>;
  const known = Object.fromEntries(
    Object.entries({ contentType, messageId, type, appId, timestamp }).filter(([, value]) => value !== undefined),
  );
  const kept = Object.entries(headersOf(message)).filter(
    ([name]) => name.startsWith('cloudEvents:') || name.startsWith('x-feira-'),
  );
  return {
    id: messageId ?? 'without id',
    content: message.content,
    properties: { ...known, headers: { ...Object.fromEntries(kept), ...headers } },
  };
}
