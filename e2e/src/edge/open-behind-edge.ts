import { ensureBuilt, openStorefront, WEB, type Storefront } from '@feira/standalone/storefront';
import { freePort } from '@feira/platform/testing/private';
import { openServices, type ServicesShop } from '../services/open-services.ts';
import { openEdge } from './open-edge.ts';

/** Everybody in a suite comes from one address, and all at once. */
const CROWD = {
  EDGE_CONNECTIONS: '2000',
  EDGE_PAGE_RATE: '10000r/s',
  EDGE_PAGE_BURST: '10000',
  EDGE_GRAPH_RATE: '10000r/s',
  EDGE_GRAPH_BURST: '10000',
  // As patient as the gateways behind it.
  EDGE_READ_TIMEOUT: '90s',
};

export interface ShopBehindEdge extends Pick<ServicesShop, 'url' | 'databases' | 'stop'> {
  /** Where the storefronts listen. */
  readonly webs: readonly string[];
}

/** The shop as services with its storefront, two replicas of each, behind a real edge: `url` is its only door. */
export async function openBehindEdge(): Promise<ShopBehindEdge> {
  await ensureBuilt({ web: WEB });
  const shop = await openServices({ replicas: 2, env: { TRUST_PROXY: 'loopback' } });
  const open: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(open.map((close) => close()));
    await shop.stop();
  };
  try {
    const webs = await Promise.all(shop.doors.map((door) => openWeb(door)));
    open.push(...webs.map((web) => () => web.stop()));
    const urls = webs.map(({ url }) => url);
    const edge = await openEdge({ gateways: shop.doors, webs: urls, env: CROWD });
    open.push(() => edge.end());
    return { url: edge.url, webs: urls, databases: shop.databases, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openWeb(gatewayUrl: string): Promise<Storefront> {
  const port = await freePort();
  return new Promise((settle, reject) => {
    const opening = openStorefront({
      port,
      gatewayUrl,
      mode: 'demo',
      onMessage: (message) => {
        if (message.kind === 'ready') settle(opening);
        if (message.kind === 'failed') reject(new Error(message.reason));
      },
    });
  });
}
