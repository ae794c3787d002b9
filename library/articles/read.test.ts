import { expect, it } from 'vitest';
import { memoryLibrary, request } from '../library.fixtures';
import { getMany } from './read';
import { save } from './save';

it('many articles are read in their order, as many as fit into one answer and one at least', async () => {
  const db = await memoryLibrary();
  const ids: number[] = [];
  for (const text of ['甲'.repeat(10), '乙'.repeat(3000), '丙'.repeat(10)]) {
    ids.push(
      (await save(db, request({ title: text.slice(0, 1), text }, { url: `http://a.example.cn/${ids.length}` }))).id,
    );
  }
  const [first = 0, long = 0, last = 0] = ids;
  const titles = async (asked: number[], room?: number) => {
    const { articles, asked: covered } = await getMany(db, asked, room);
    return [articles.map(({ title }) => title), covered];
  };
  expect(await titles([last, 999, first])).toEqual([['丙', '甲'], 3]);
  // One may be larger than all the room there is; the next is left for another question.
  expect(await titles([first, long, last], 9_000)).toEqual([['甲', '乙'], 2]);
  expect(await titles([long, first], 10)).toEqual([['乙'], 1]);
  expect(await titles([])).toEqual([[], 0]);
});
