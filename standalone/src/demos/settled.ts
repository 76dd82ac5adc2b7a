import { askAtDoor } from '../audit/door.ts';
import { until } from './until.ts';

/**
 * Waits until no event and no payment is under way, and no more checkouts than those that were given up. What a killed
 * relay had in hand is taken up by the next one when its lease is over, which is half a minute.
 */
export const settled = (dataDir: string, { abandoned = 0, atMostMs = 60_000 } = {}): Promise<boolean> =>
  until(
    async () => {
      const { events, payments, checkouts } = (await askAtDoor(dataDir))?.numbers.underWay ?? {
        events: 1,
        payments: 1,
        checkouts: 1,
      };
      return events === 0 && payments === 0 && checkouts <= abandoned;
    },
    { atMostMs },
  );
