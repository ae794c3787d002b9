import { describe, expect, it } from 'vitest';
import type { LabelledPage } from './labelled-pages';
import type { PredictedArticle, Prediction } from './prediction';
import { grams, scoreBody, scorePredictions, tidy, timeOf } from './score';

const SENTENCE = '市环保局表示，这次改版主要服务于市民日常生活。';

function page(changes: Partial<LabelledPage> = {}): LabelledPage {
  return {
    id: 'a',
    file: 'a/page.html',
    isArticle: true,
    title: '市民可实时查询“污染物”浓度',
    publishedAt: '2012-01-12 15:21',
    source: '京华时报',
    authors: [{ name: '王硕', role: 'reporter' }],
    editors: ['吕涛'],
    section: ['新闻频道', '北京新闻'],
    part: null,
    host: 'a.example',
    charset: 'utf-8',
    body: [SENTENCE],
    captions: [],
    neutral: [],
    ...changes,
  };
}

function prediction(changes: Partial<PredictedArticle> = {}): Prediction {
  const article: PredictedArticle = {
    title: '市民可实时查询「污染物」浓度',
    publishedAt: '2012-01-12T15:21:00+08:00',
    source: '京华时报',
    authors: [{ name: '王硕', role: 'reporter' }],
    editors: ['吕涛'],
    section: ['新闻频道', '北京新闻'],
    part: null,
    text: SENTENCE,
    ...changes,
  };
  return { kind: 'article', confidence: 0.9, articles: [article] };
}

const score = (wanted: LabelledPage, found: Prediction) => scorePredictions([wanted], new Map([[wanted.id, found]]));

describe('bodies', () => {
  it('are compared by 4-grams without white space and width', () => {
    expect(tidy('　Ａ１ 区\n：')).toBe('A1区:');
    expect([...grams('一二三四五')]).toEqual([
      ['一二三四', 1],
      ['二三四五', 1],
    ]);
    expect([...grams('一一')]).toEqual([['一', 2]]);
    expect(scoreBody(page(), '市环保局表示, 这次改版\n主要服务于市民日常生活。').f1).toBe(1);
  });

  it('lose recall for what is missing and precision for what leaks', () => {
    const half = scoreBody({ body: ['一二三四五六七八'], captions: [], neutral: [] }, '一二三四五');
    expect(half).toMatchObject({ precision: 1, recall: 2 / 5 });
    expect(half.f1).toBeCloseTo(4 / 7);
    const leaked = scoreBody({ body: ['一二三四五'], captions: [], neutral: [] }, '一二三四五甲乙');
    expect(leaked).toMatchObject({ precision: 0.5, recall: 1 });
    // What is said twice counts twice.
    expect(scoreBody({ body: ['一二三四'], captions: [], neutral: [] }, '一二三四一二三四').precision).toBe(1 / 5);
  });

  it('neither win nor lose by captions and what the label calls neutral', () => {
    const label = { body: ['一二三四'], captions: ['甲乙丙丁'], neutral: [] };
    expect(scoreBody(label, '一二三四').f1).toBe(1);
    expect(scoreBody(label, '甲乙丙丁')).toMatchObject({ precision: 0, recall: 0, f1: 0 });
    expect(scoreBody({ ...label, neutral: ['三四甲乙'] }, '一二三四甲乙丙丁').precision).toBe(1 / 3);
  });

  it('are nothing where there is nothing', () => {
    expect(scoreBody(page(), '').f1).toBe(0);
    expect(scoreBody({ body: [], captions: [], neutral: [] }, '').f1).toBe(1);
  });
});

describe('times', () => {
  it('are read as printed and as ISO 8601, and keep their precision', () => {
    expect(timeOf('2012-1-2 5:03')).toEqual({ day: '2012-01-02', minute: '2012-01-02 05:03' });
    expect(timeOf('2012-01-02T05:03:59+08:00')).toEqual({ day: '2012-01-02', minute: '2012-01-02 05:03' });
    expect(timeOf('2012-01-02')).toEqual({ day: '2012-01-02', minute: '2012-01-02 null' });
    expect(timeOf(null)).toEqual({ day: '', minute: '' });
  });
});

describe('fields', () => {
  it('are right up to quotes, dashes and dots', () => {
    expect(Object.values(score(page(), prediction()).fields)).toEqual(Array(8).fill(1));
  });

  it('count against whoever states what the page does not have', () => {
    const { fields } = score(page({ source: null, authors: [] }), prediction({ editors: [], section: ['新闻频道'] }));
    expect(fields).toMatchObject({ title: 1, source: 0, authors: 0, editors: 0, section: 0, part: 1 });
  });

  it('of several names count each', () => {
    const found = prediction({
      authors: [
        { name: '王硕', role: 'author' },
        { name: '赵越', role: 'author' },
      ],
    });
    expect(score(page(), found).fields.authors).toBeCloseTo(2 / 3);
  });

  it('tell a day from a minute', () => {
    expect(score(page(), prediction({ publishedAt: '2012-01-12' })).fields).toMatchObject({ day: 1, minute: 0 });
  });
});

describe('pages', () => {
  it('are counted by kind', () => {
    const other = page({ id: 'b', isArticle: false });
    const none: Prediction = { kind: 'not-article', articles: [] };
    const found = scorePredictions(
      [page(), page({ id: 'c' }), page({ id: 'd' }), other],
      new Map([
        ['a', none],
        ['b', none],
        ['c', prediction()],
      ]),
    );
    expect(found).toMatchObject({ rejected: 1, others: 1, wronglyRejected: 1, missing: 1 });
    expect(found.body.f1).toBeCloseTo(1 / 3);
    expect(found.body).toMatchObject({ p10: 0, below90: 2, below50: 2, exact: 1 });
    expect(found.body.interval[0]).toBeLessThanOrEqual(found.body.interval[1]);
  });

  it('are short below 600 Chinese characters', () => {
    const long = page({ id: 'b', body: ['长'.repeat(600)] });
    const found = scorePredictions([page(), long], new Map([['a', prediction()]]));
    expect(found.body.short).toBe(1);
  });
});
