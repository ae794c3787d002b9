import { expect, it } from 'vitest';
import { Room } from './room';

/** What has come through so far. */
async function settled(entered: readonly number[]): Promise<number[]> {
  await new Promise((go) => setImmediate(go));
  return [...entered];
}

it('lets in as many and as large inputs as there is room for, in their order', async () => {
  const room = new Room({ inputs: 2, bytes: 100 });
  const entered: number[] = [];
  const all = (async () => {
    for (const size of [40, 50, 10, 500, 1]) {
      await room.take(size);
      entered.push(size);
    }
  })();
  expect(await settled(entered)).toEqual([40, 50]);
  room.give(40);
  expect(await settled(entered)).toEqual([40, 50, 10]);
  room.give(50);
  expect(await settled(entered)).toEqual([40, 50, 10]);
  room.give(10); // one of any size has room where there is nothing else
  expect(await settled(entered)).toEqual([40, 50, 10, 500]);
  room.give(500);
  await all;
  let isEmpty = false;
  const emptied = room.empty().then(() => {
    isEmpty = true;
  });
  await settled([]);
  expect(isEmpty).toBe(false);
  room.give(1);
  await emptied;
});
