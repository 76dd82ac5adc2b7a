/** One after the other, in their order: a snapshot has one connection. */
export const inTurn = <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> =>
  items.reduce<Promise<readonly Result[]>>(
    async (before, item) => [...(await before), await work(item)],
    Promise.resolve([]),
  );
