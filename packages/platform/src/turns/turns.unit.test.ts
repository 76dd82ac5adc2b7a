import { describe, expect, it } from 'vitest';
import { makeTurns } from './index.ts';

describe('turns', () => {
  it('runs no more at once than it may, in the order of their coming', async () => {
    const turns = makeTurns({ parallel: 2, waiting: 100 });
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const work = (name: number) => async () => {
      most = Math.max(most, ++running);
      order.push(name);
      await new Promise((done) => setTimeout(done, 1));
      running -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, (_, name) => turns(work(name))));
    expect(most).toBe(2);
    expect(order).toEqual(Array.from({ length: 20 }, (_, name) => name));
  });

  it('refuses at once when the queue is full, and serves again afterwards', async () => {
    const turns = makeTurns({ parallel: 1, waiting: 1 });
    const answers = await Promise.all([1, 2, 3].map((name) => turns(() => Promise.resolve(name))));
    expect(answers).toMatchObject([{ value: 1 }, { value: 2 }, { error: { code: 'OVERLOADED' } }]);
    expect(await turns(() => Promise.resolve(4))).toMatchObject({ value: 4 });
  });

  it('goes on after work that failed', async () => {
    const turns = makeTurns({ parallel: 1, waiting: 1 });
    await expect(turns(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns(() => Promise.resolve('yes'))).toMatchObject({ value: 'yes' });
  });
});
