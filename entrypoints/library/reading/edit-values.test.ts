import { expect, test } from 'vitest';
import { article } from '../../../library/library.fixtures';
import { boxesOf, changesOf, valuesOf, wrongIn } from './edit-values';

const REPORT = article({
  authors: [
    { name: '陈默', role: 'reporter' },
    { name: '林小满', role: 'correspondent' },
    { name: '何向东', role: 'reporter' },
  ],
  edition: { paper: '天津日报', page: '04', pageName: '区县', date: '2012-03-30' },
});

test('nothing touched is nothing changed, even where a box cannot say all', () => {
  const wanted = valuesOf(boxesOf(REPORT));
  expect(wanted && changesOf(wanted, REPORT, {})).toEqual({ set: {}, reset: [] });
});

test('names, sections and dates are read as they are written', () => {
  const boxes = {
    ...boxesOf(REPORT),
    reporter: '陈默 何向东',
    section: '新闻 › 城建',
    publishedAt: '2021-03-05 07:58',
  };
  expect(valuesOf(boxes)).toMatchObject({
    authors: [
      { name: '陈默', role: 'reporter' },
      { name: '何向东', role: 'reporter' },
      { name: '林小满', role: 'correspondent' },
    ],
    section: ['新闻', '城建'],
    publishedAt: '2021-03-05T07:58:00+08:00',
  });
  expect(boxesOf(REPORT).publishedAt).toBe('2012-03-30 09:08:12');
});

test.each(['昨天', '2021-13-01', '2021-03 07:58', '2021-03-05 25:00'])('%s is no date', (publishedAt) => {
  expect(valuesOf({ ...boxesOf(REPORT), publishedAt })).toBeNull();
});

test('what is as extracted again is no correction any more', () => {
  const corrected = { ...REPORT, source: '江城晚报' };
  const back = valuesOf({ ...boxesOf(corrected), source: '天津政务网', title: '新的标题' });
  expect(back && changesOf(back, corrected, { source: '天津政务网' })).toEqual({
    set: { title: '新的标题' },
    reset: ['source'],
  });
});

test('the day of the edition and the part are read, and told where they are wrong', () => {
  const boxes = { ...boxesOf(REPORT), 'edition.date': '2012/03/31', part: '2 / 3' };
  const wanted = valuesOf(boxes);
  expect(wanted && changesOf(wanted, REPORT, {}).set).toEqual({
    edition: { paper: '天津日报', page: '04', pageName: '区县', date: '2012-03-31' },
    part: { index: 2, total: 3 },
  });
  expect(boxesOf({ ...REPORT, part: { index: 4, total: null } }).part).toBe('4');
  for (const wrong of [{ 'edition.date': '2012-03' }, { 'edition.date': '周五' }, { part: '上' }, { part: '0/3' }]) {
    expect(valuesOf({ ...boxesOf(REPORT), ...wrong })).toBeNull();
    expect(wrongIn({ ...boxesOf(REPORT), ...wrong })).toEqual(Object.keys(wrong));
  }
});
