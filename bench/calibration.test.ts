import { expect, it } from 'vitest';
import { calibrate } from './calibration';
import type { PageScore } from './score';

function page(confidence: number, f1: number, kind: PageScore['kind'] = 'article'): PageScore {
  return { id: '', host: '', han: 0, precision: f1, recall: f1, f1, confidence, kind };
}

it('counts how many pages of a confidence are as good as it says', () => {
  const pages = [
    page(0.95, 1),
    page(0.9, 0.94),
    page(0.89, 0.95),
    page(0.2, 1, 'articles'),
    page(0.9, 0, 'not-article'),
  ];
  expect(calibrate(pages, [0.97, 0.5])).toEqual([
    { name: '≥ .9', pages: 3, reached: 1 },
    { name: '.7–.9', pages: 1, reached: 1 },
    { name: '< .7', pages: 2, reached: 1 },
  ]);
});
