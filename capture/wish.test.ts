import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { keepWish, takeWish } from './wish';

const PAGE = { url: 'https://news.jiangcheng.example/local/0.html', to: 'read' } as const;

beforeEach(() => fakeBrowser.reset());

it('is taken once', async () => {
  await keepWish(PAGE, 1_000);
  expect(await takeWish(2_000)).toEqual(PAGE);
  expect(await takeWish(2_000)).toBeNull();
});

it('is the last one', async () => {
  await keepWish({ url: 'https://other.example/', to: 'open-by-itself' }, 1_000);
  await keepWish(PAGE, 2_000);
  expect(await takeWish(3_000)).toEqual(PAGE);
});

it('is forgotten when the question was left unanswered', async () => {
  await keepWish(PAGE, 1_000);
  expect(await takeWish(1_000 + 5 * 60_000)).toBeNull();
});
