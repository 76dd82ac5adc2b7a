import { openStorefront } from '@feira/standalone/storefront';
import { freePort } from '../free-port.ts';
import { openShop } from '../open-shop.ts';

export interface OpenStorefront {
  /** Where shoppers go. */
  readonly url: string;
  /** Where the graph answers, for what a test arranges behind their backs. */
  readonly api: string;
  stop(): Promise<void>;
}

/** A shop of its own with its storefront, as `pnpm start` opens it. */
export async function openShopWithStorefront(): Promise<OpenStorefront> {
  const [shop, port] = await Promise.all([openShop(), freePort()]);
  const storefront = await new Promise<ReturnType<typeof openStorefront>>((settle, reject) => {
    const opening = openStorefront({
      port,
      gatewayUrl: shop.url,
      mode: 'demo',
      onMessage: (message) => {
        if (message.kind === 'ready') settle(opening);
        if (message.kind === 'failed') reject(new Error(message.reason));
      },
    });
  });
  return {
    url: storefront.url,
    api: shop.url,
    stop: async () => {
      await Promise.all([storefront.stop(), shop.stop()]);
    },
  };
}
