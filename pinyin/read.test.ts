import { expect, it } from 'vitest';
import { isRare, readTexts } from './read';

it('reads words, not characters', async () => {
  expect(await readTexts(['银行行长走路很快。', '重庆'], 'all')).toEqual([
    ['yín', 'háng', 'háng', 'zhǎng', 'zǒu', 'lù', 'hěn', 'kuài', ''],
    ['chóng', 'qìng'],
  ]);
});

it('stays aligned with letters, digits and signs between', async () => {
  const [readings = []] = await readTexts(['G30高速2021年（试）'], 'all');
  expect(readings).toEqual(['', '', '', 'gāo', 'sù', '', '', '', '', 'nián', '', 'shì', '']);
});

it('stands above rare characters only, where that is asked', async () => {
  expect(await readTexts(['郏县茨芭镇', '蹚出新路'], 'rare')).toEqual([
    ['jiá', '', '', '', ''],
    ['tāng', '', '', ''],
  ]);
  expect(await readTexts(['蹚出新路'], 'off')).toEqual([['', '', '', '']]);
});

it('knows a Traditional character by its Simplified form', async () => {
  const [readings = []] = await readTexts(['縣長說這個問題'], 'rare');
  expect(readings.filter((reading) => reading !== '')).toEqual([]);
  expect(isRare('县')).toBe(false);
  expect(isRare('郏')).toBe(true);
});
