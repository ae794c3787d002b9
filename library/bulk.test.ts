import { beforeEach, expect, test, vi } from 'vitest';
import { libraryAnswers } from './answers';
import { articlesInBatches } from './bulk';
import { answerHere } from './client';
import { memoryLibrary, request } from './library.fixtures';

const asked = vi.fn();
const ids: number[] = [];

beforeEach(async () => {
  const answers = libraryAnswers(await memoryLibrary());
  answerHere({
    ...answers,
    'library.getMany': (question) => {
      asked(question.ids.length);
      // As if the third article asked for filled an answer.
      return answers['library.getMany']({ ids: question.ids.slice(0, 3) });
    },
  });
  asked.mockClear();
  ids.length = 0;
  for (let number = 0; number < 8; number++) {
    const title = `第${number}篇`;
    ids.push(
      (await answers['library.save'](request({ title, text: title }, { url: `http://a.example.cn/${number}` }))).id,
    );
  }
});

async function titlesOf(wanted: readonly number[], signal?: AbortSignal): Promise<(string | null)[]> {
  const titles: (string | null)[] = [];
  for await (const { article } of articlesInBatches(wanted, signal)) titles.push(article.title);
  return titles;
}

test('articles come in the order that was asked for, without those that are gone, in few questions', async () => {
  const [first = 0, second = 0] = ids.slice(5);
  expect(await titlesOf([second, 999, first])).toEqual(['第6篇', '第5篇']);
  expect(asked.mock.calls).toEqual([[3]]);
});

test('what an answer had no room for is asked for again', async () => {
  expect(await titlesOf(ids.slice(0, 8))).toEqual(ids.slice(0, 8).map((_, number) => `第${number}篇`));
  expect(asked.mock.calls).toEqual([[8], [5], [2]]);
});

test('nothing is asked for none, nor after a stop', async () => {
  expect(await titlesOf([])).toEqual([]);
  expect(await titlesOf(ids, AbortSignal.abort())).toEqual([]);
  expect(asked.mock.calls.length).toBeLessThan(2);
});
