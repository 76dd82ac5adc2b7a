import pc from 'picocolors';
import type { ShopProcess } from './shop-process.ts';

/** Opens a demonstration's shop, and says so: it takes some seconds. */
export async function openWithWords(shop: ShopProcess): Promise<void> {
  const began = Date.now();
  console.log(pc.dim('  A shop of its own is opening …'));
  await shop.open();
  console.log(pc.dim(`  It is open after ${((Date.now() - began) / 1000).toFixed(1)} s.\n`));
}

/** Where to find a shop that was to be kept. */
export const sayWhereItIs = ({ dataDir }: ShopProcess, keep: boolean): void => {
  if (keep) console.log(`\nThe shop is kept: DATA_DIR=${dataDir} pnpm start`);
};
