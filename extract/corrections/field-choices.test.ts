import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../page/from-html';
import type { Article, Evidence, Extraction } from '../article';
import { extract } from '../index';
import { toggleValue, withoutChoice } from './choose-value';
import { choicesAfter, readAsChosen } from './field-choices';
import type { FieldPlace, PlacedValue } from './field-place';
import { placedValues } from './placed-values';

const PROSE =
  '昨日，记者从市公交集团获悉，我市三条公交线路将延长夜间运营时间，末班车推迟至二十三时，方便市民夜间出行。';

interface Facts {
  info?: string;
  head?: string;
  end?: string;
}

/** A page of one template. */
function read({ info = '', head = '', end = '' }: Facts): { extraction: Extraction; placed: PlacedValue[] } {
  const page = fromHtml(
    `<html><head><title>我市三条公交线路延长运营时间</title>${head}</head><body><div class="main">
    <h1>我市三条公交线路延长运营时间</h1><div class="info">${info}</div>
    <div class="content">${`<p>${PROSE}</p>`.repeat(4)}</div><div class="end">${end}</div></div></body></html>`,
    'http://news.example.cn/a.html',
  );
  const extraction = extract(page);
  return { extraction, placed: placedValues(page, extraction) };
}

const only = ({ articles }: Extraction) => articles[0] as Article;
const META = '<meta name="source" content="江城日报">';
const INFO = '2023-04-18 07:35 来源：江城晚报';

/** What is remembered where the reader takes a value of the page. */
function chosen({ extraction, placed }: ReturnType<typeof read>, field: string, value: string): FieldPlace[] {
  return choicesAfter([], only(extraction), field, value, placed);
}

describe('the place of a value', () => {
  test('a meta is known by its key', () => {
    expect(chosen(read({ info: INFO, head: META }), 'source', '江城日报')).toEqual([
      { field: 'source', from: 'meta source' },
    ]);
  });
  test('a line by its box, by the names of the element in it and by its label, never by its number', () => {
    const { placed } = read({ info: `<span>2023-04-18 07:35</span> 来源：<span class="from s12">江城晚报</span>` });
    expect(placed.find(({ place }) => place.field === 'source')?.place).toEqual({
      field: 'source',
      from: 'line',
      box: 'div.main>div.info>div',
      name: 'from',
      label: '来源',
    });
  });
  test('the label of a date and that of the names behind it are told apart', () => {
    const { placed } = read({ info: '发布时间：2023-04-18 07:35 记者：陈默 责任编辑：周一鸣' });
    const labels = placed.map(({ place: { field, label } }) => [field, label]);
    expect(labels).toContainEqual(['publishedAt', '发布时间']);
    expect(labels).toContainEqual(['reporter', '记者']);
    expect(labels).toContainEqual(['editor', '责任编辑']);
  });
  test('near miss: a bare line of nameless boxes is no place', () => {
    const page = fromHtml('<body><div><p>江城晚报</p></div></body>', '');
    const evidence: Evidence[] = [{ field: 'source', value: '江城晚报', from: 'block 1' }];
    expect(placedValues(page, { articles: [{ ...only(read({}).extraction), evidence }] })).toEqual([]);
  });
});

describe('the next article', () => {
  const choices = chosen(read({ info: INFO, head: META }), 'source', '江城日报');

  test('is read from the chosen place', () => {
    const next = read({
      info: '2023-05-02 09:10 来源：江城晚报',
      head: '<meta name="source" content="江城发布">',
    });
    expect(only(next.extraction).source).toBe('江城晚报');
    const article = only(readAsChosen(next.extraction, choices, next.placed));
    expect(article.source).toBe('江城发布');
    expect(article.evidence.filter(({ field }) => field === 'source')).toContainEqual({
      field: 'source',
      value: '江城发布',
      from: 'meta source',
      chosen: true,
    });
  });
  test('keeps what it has where the place is empty', () => {
    const next = read({ info: INFO });
    expect(readAsChosen(next.extraction, choices, next.placed)).toBe(next.extraction);
  });
  test('a line is found by its label in another box too, and not where two lines have it', () => {
    const line: FieldPlace = { field: 'source', from: 'line', box: 'div.main>div.foot', label: '来源' };
    const meta = '<meta name="source" content="江城网">';
    const next = read({ info: INFO, head: meta });
    const set = toggleValue(next.extraction, 0, 'source', '江城晚报');
    expect(only(set).source).toBeNull();
    expect(only(readAsChosen(set, [line], next.placed)).source).toBe('江城晚报');
    const two = read({ info: INFO, end: '来源：江城日报' });
    expect(two.placed.filter(({ place }) => place.label === '来源')).toHaveLength(2);
    expect(readAsChosen(two.extraction, [line], two.placed)).toBe(two.extraction);
  });
});

describe('what a site remembers', () => {
  const { extraction, placed } = read({ info: INFO, head: META });
  const meta: FieldPlace = { field: 'source', from: 'meta source' };
  const taken = toggleValue(extraction, 0, 'source', '江城日报');

  test('one place for a field with one value', () => {
    const old: FieldPlace[] = [
      { field: 'source', from: 'meta author' },
      { field: 'title', from: 'title' },
    ];
    expect(choicesAfter(old, only(extraction), 'source', '江城日报', placed)).toEqual([old[1], meta]);
  });
  test('nothing any more once its own value is back, or the chosen one is out', () => {
    expect(choicesAfter([meta], only(taken), 'source', '江城晚报', placed)).toEqual([]);
    expect(choicesAfter([meta], only(taken), 'source', '江城日报', placed)).toEqual([]);
  });
  test('nothing for a value that was taken out and put back', () => {
    const out = toggleValue(extraction, 0, 'source', '江城晚报');
    expect(choicesAfter([], only(out), 'source', '江城晚报', placed)).toEqual([]);
    expect(only(toggleValue(out, 0, 'source', '江城晚报'))).toEqual(only(extraction));
  });
  test('forgotten, the article has its own value again', () => {
    expect(only(withoutChoice(taken, 0, 'source', '江城日报')).source).toBe('江城晚报');
    expect(withoutChoice(extraction, 0, 'source', '江城晚报')).toBe(extraction);
  });
  test('names: every name in the chosen place, beside those of other places', () => {
    const named = read({ info: `${INFO} 责任编辑：周一鸣` });
    const evidence = ['沈冬青', '闻远'].map(
      (value): Evidence => ({ field: 'editor', value, from: 'meta editor', overruled: true }),
    );
    const article = { ...only(named.extraction), evidence: [...only(named.extraction).evidence, ...evidence] };
    const given = { ...named.extraction, articles: [article] };
    const [choice] = choicesAfter([], article, 'editor', '闻远', named.placed);
    expect(choice).toEqual({ field: 'editor', from: 'meta editor' });
    expect(only(readAsChosen(given, choice ? [choice] : [], named.placed)).editors).toEqual([
      '周一鸣',
      '沈冬青',
      '闻远',
    ]);
  });
});
