import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../ids/index.ts';
import { ALERTS, NotNow } from './bus.ts';
import { MAX_ATTEMPTS, useWorld, type OpenDatabase, type OpenWorld } from './bus.world.ts';
import { effectsOf, eventually, orderEvent } from './testing/index.ts';

/** What every bus does with events that a consumer does not handle. */
export function deadLetterContract(open: OpenDatabase, openWorld: OpenWorld): void {
  const { database, world, listen, publish, effects, settled } = useWorld(open, openWorld);
  /** Whoever has just listed them may not have put them all back yet. */
  const givenUp = () =>
    eventually(
      () => world().letters.list({}),
      (letters) => letters.length > 0,
    );
  const replay = () =>
    eventually(
      () => world().letters.replay({}),
      ({ done }) => done.length > 0,
    );

  it('R60 keeps other orders going while one fails', async () => {
    let broken = true;
    listen(0, ({ subject }) => {
      if (subject === 'poison' && broken) throw new Error('poison');
    });
    const poison = publish(orderEvent('poison', 1));
    await publish(orderEvent('a', 1));
    expect(await effects(1)).toEqual(['a 1']);
    broken = false;
    await poison;
    // It may have been given up meanwhile.
    const replayed = async () => {
      await world().letters.replay({});
      return effectsOf(database(), world().consumers[0]);
    };
    expect(await eventually(replayed, (done) => done.length >= 2)).toEqual(['a 1', 'poison 1']);
  });

  describe('with an event that is poison to one consumer', () => {
    const [placed, paid] = [orderEvent('poison', 1), orderEvent('poison', 2)];
    let broken: boolean;
    let attempts: number;
    beforeEach(async () => {
      [broken, attempts] = [true, 0];
      listen(0, ({ id }) => {
        if (id !== placed.id || !broken) return;
        attempts += 1;
        throw new Error('it hurts');
      });
      listen(1);
      await publish(placed);
      await givenUp();
      await publish(paid);
    });

    it('R60 puts it aside after its attempts, alerts, and the shop goes on', async () => {
      expect(await givenUp()).toMatchObject([
        {
          consumer: world().consumers[0],
          eventId: placed.id,
          type: placed.type,
          subject: 'poison',
          sequence: 1,
          reason: 'it hurts',
          attempts: MAX_ATTEMPTS,
          replays: 0,
        },
      ]);
      expect(attempts).toBe(MAX_ATTEMPTS);
      expect(world().alerts()).toMatchObject([{ alert: ALERTS.deadLettered, consumer: world().consumers[0] }]);
      expect(await settled(0)).toEqual([]);
      expect((await effects(3, 1)).filter((effect) => effect.startsWith('poison'))).toEqual(['poison 1', 'poison 2']);
    });

    it('R63 has one effect when it is replayed after the fix, and what waited behind it follows', async () => {
      broken = false;
      expect((await replay()).done).toMatchObject([{ eventId: placed.id }]);
      expect(await effects(2)).toEqual(['poison 1', 'poison 2']);
      expect(await world().letters.list({})).toEqual([]);
      await publish(placed);
      expect(await settled()).toEqual(['poison 1', 'poison 2']);
    });

    it('R60 gives it up once more when it is replayed before the fix', async () => {
      await replay();
      const again = await eventually(
        async () => {
          await publish(orderEvent(newId(), 1));
          return world().letters.list({});
        },
        (letters) => letters.length > 0,
      );
      expect(again).toMatchObject([{ eventId: placed.id, attempts: MAX_ATTEMPTS, replays: 1 }]);
      expect(attempts).toBe(2 * MAX_ATTEMPTS);
    });

    it('goes on with its order, without its effect, when it is dropped', async () => {
      const drop = () => world().letters.drop({ consumer: world().consumers[0] });
      expect(await eventually(drop, (dropped) => dropped.length > 0)).toMatchObject([{ eventId: placed.id }]);
      expect(await effects(1)).toEqual(['poison 2']);
      expect(await world().letters.list({})).toEqual([]);
    });
  });

  it('R60 gives an event of an unknown version up at once', async () => {
    listen();
    await publish(orderEvent('a', 1, { type: 'order.placed.v9' }));
    const letters = await eventually(
      () => world().letters.list({}),
      (found) => found.length > 0,
    );
    expect(letters).toMatchObject([{ subject: 'a', attempts: 1, reason: expect.stringContaining('v9') as string }]);
  });

  it('R60 gives nothing up while it is not about the event', async () => {
    let failures = 2 * MAX_ATTEMPTS;
    listen(0, ({ subject }) => {
      if (subject === 'a' && (failures -= 1) >= 0) throw new NotNow('the database is away');
    });
    await publish(orderEvent('a', 1));
    expect(await effects(1)).toEqual(['a 1']);
    expect(await world().letters.list({})).toEqual([]);
  });
}
