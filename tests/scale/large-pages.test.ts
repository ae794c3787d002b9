/** Pages larger than any in the wild are read to their end. How time grows with size: `npm run bench -- --growth`. */
import { describe, expect, it } from 'vitest';
import { soundHtml, soundText } from '../unit/robustness';

const SENTENCE = '市环保局表示，这次改版主要服务于市民日常生活，同时兼顾一些专业人士的需求。';
const HEAD =
  '<html><head><title>市民可实时查询污染物浓度_京华网</title></head><body><h1>市民可实时查询污染物浓度</h1><div>2012-01-12 15:21 来源：京华时报</div>';

describe('100,000 elements', () => {
  it.each([
    ['paragraphs', `<p>${SENTENCE}</p>`],
    ['boxes with a word', '<div>文</div>'],
    ['links', '<li><a href="/n/1.html">市民可实时查询污染物</a></li>'],
    ['headings', '<h2>市民可实时查询污染物</h2>'],
    ['info lines', '<p>2012-01-12 15:21 来源：京华时报</p>'],
    ['names', '<p>张三 李四</p>'],
    ['inline elements', '<span class="a">文</span>'],
    ['empty elements', '<i></i>'],
    ['pictures', '<img src="a.jpg" width="500" height="400">'],
    ['line breaks', '文<br>'],
    ['cells', '<td>项目</td>'],
    ['comments', '<!-- enpproperty <date>2012-01-12</date> -->'],
    ['metas', '<meta name="author" content="张三">'],
  ])('that are %s', (_, element) => {
    const { articles } = soundHtml(`${HEAD}<div id="content"><p>${SENTENCE}</p>${element.repeat(100_000)}</div>`);
    expect(articles.length).toBeLessThanOrEqual(1);
  });

  it('that are stories of a newspaper page', () => {
    const story = `<h2>示范区新闻标题</h2><p>本报讯（记者 张三）${SENTENCE}</p>`;
    expect(soundHtml(story.repeat(30_000)).articles.length).toBeLessThanOrEqual(60);
  });
});

describe('5 MB of text', () => {
  const LONG = 5_000_000;

  it('in one block', () => {
    const text = SENTENCE.repeat(LONG / SENTENCE.length);
    expect(soundHtml(`${HEAD}<p>${text}</p>`).articles[0]?.text.length).toBeGreaterThan(LONG - 100);
    expect(soundText(text).articles[0]?.text.length).toBeGreaterThan(LONG - 100);
  });

  it('in many', () => {
    const texts = Array.from({ length: LONG / 50 }, (_, at) => `第${at}条，${SENTENCE}`);
    expect(soundHtml(`${HEAD}<p>${texts.join('</p><p>')}</p>`).articles[0]?.blocks).toHaveLength(texts.length);
    expect(soundText(texts.join('\n')).articles[0]?.text.length).toBeGreaterThan(LONG * 0.8);
  });

  it.each([
    ['digits', '2012'],
    ['blanks', ' '],
    ['wide blanks', '　'],
    ['brackets', '（'],
    ['pairs of brackets', '【】'],
    ['labels', '来源：'],
    ['labels with values', '来源：新华社 记者：张三 '],
    ['dates', '2012-01-12 15:21 '],
    ['names', '张三 李四、'],
    ['dashes', '—'],
    ['question marks', '?'],
    ['signs of damage', '?qū)嵤'],
    ['readings', '應(yīng)當(dāng)'],
    ['slashes', '文/图 '],
    ['latin letters', 'a.'],
    ['addresses', 'http://www.'],
    ['paths', '首页 > '],
    ['quotes', '“'],
    ['emoji', '👨‍👩‍👧'],
    ['marks without a letter', '\u0301'],
    ['halves of characters', '\ud83d'],
    ['nothing', '\0'],
  ])('that are %s', (_, text) => {
    const long = text.repeat(1_000_000 / text.length);
    soundHtml(
      `<title>${long}</title><meta name="description" content="${long}"><h1>${long}</h1><p>${SENTENCE}</p><p>${long}</p><p>${long}。（记者 张三）</p>`,
    );
    soundText(`${SENTENCE}\n${long}\n${SENTENCE}`);
  });
});

describe('nesting 10,000 deep', () => {
  it.each([
    '<div>',
    '<span>',
    '<b>',
    '<blockquote>',
    '<table><tr><td>',
    '<ul><li>',
    '<span class="a"><div>',
    '<a href="/">',
    '<font>',
  ])('of %s', (tags) => {
    const { articles } = soundHtml(`${HEAD}${`${tags}`.repeat(10_000)}<p>${SENTENCE}${SENTENCE}</p>`);
    expect(articles[0]?.text ?? SENTENCE).toContain('市环保局');
  });

  it('of JSON-LD', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    for (const json of [deep, `{"@type":${deep}}`, `{"@graph":${deep},"@type":"NewsArticle","headline":${deep}}`])
      soundHtml(`<script type="application/ld+json">${json}</script>${HEAD}<p>${SENTENCE}</p>`);
    soundHtml(
      `<script type="application/ld+json">${'{"@graph":'.repeat(10_000)}1${'}'.repeat(10_000)}</script>${HEAD}`,
    );
  });
});
