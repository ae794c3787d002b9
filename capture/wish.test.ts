import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { keepWish, takeWish } from './wish';

const PAGE = 'https://news.jiangcheng.example/local/0.html';

beforeEach(() => fakeBrowser.reset());

it('is taken once', async () => {
  await keepWish(PAGE, 1_000);
  expect(await takeWish(2_000)).toBe(PAGE);
  expect(await takeWish(2_000)).toBeNull();
});

it('is the last one', async () => {
  await keepWish('https://other.example/', 1_000);
  await keepWish(PAGE, 2_000);
  expect(await takeWish(3_000)).toBe(PAGE);
});

it('is forgotten when the question was left unanswered', async () => {
  await keepWish(PAGE, 1_000);
  expect(await takeWish(1_000 + 5 * 60_000)).toBeNull();
});
