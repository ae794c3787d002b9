import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { analyse } from '..';

const listsOf = (html: string) => {
  const { posts, excerpts, sourced } = analyse(fromHtml(`<title>城北早市开张_青山网</title>${html}`, '')).lists;
  const text = ({ block }: { block: { text: string } }) => block.text;
  return { posts: posts.map(text), excerpts: excerpts.map(text), sourced: sourced.map((entry) => entry.map(text)) };
};
const NONE = { posts: [], excerpts: [], sourced: [] };

const HEADLINES = ['城北早市搬进了大棚', '图书馆开出通宵自习室', '公园里的帐篷城该不该管'];
const LEADS = [
  '昨日清晨六点，城北新早市开张，摊主们说再也不用担心下雨了。',
  '昨晚十点，市图书馆一楼的八十个座位坐满了备考的年轻人。',
  '周末的滨河公园草坪上，帐篷一顶挨着一顶，有人叫好，有人抱怨。',
];
const inTurn = (entry: (headline: string, lead: string, n: number) => string, count = 3) =>
  HEADLINES.slice(0, count)
    .map((headline, n) => `<div class="item">${entry(headline, LEADS[n]!, n + 1)}</div>`)
    .join('');

describe('lists', () => {
  it('of excerpts under linked headlines', () => {
    const html = inTurn((headline, lead, n) => `<h3><a href="/${n}">${headline}</a></h3><p>${lead}</p>`);
    expect(listsOf(html)).toEqual({ ...NONE, excerpts: LEADS });
  });

  it('of posts under names with a time', () => {
    const html = inTurn((_, lead, n) => `<b>路人甲</b><div>2021-08-0${n} 10:00</div><p>${lead}</p>`);
    expect(listsOf(html)).toEqual({ ...NONE, posts: LEADS });
  });

  it('of entries that name each a source and a day, with an excerpt or without', () => {
    const foot = (n: number) => `来源：青山日报 2014-06-1${n}`;
    const told = inTurn((headline, lead, n) => `<h3>${headline}</h3><p>${lead}</p><span>${foot(n)}</span>`);
    expect(listsOf(told).sourced).toEqual(HEADLINES.map((headline, n) => [headline, LEADS[n], foot(n + 1)]));
    const bare = inTurn((headline, _, n) => `<h3>${headline}</h3><span>${foot(n)}</span>`);
    expect(listsOf(bare).sourced).toEqual(HEADLINES.map((headline, n) => [headline, foot(n + 1)]));
  });

  it('are none of two entries, of a chronicle, of headlines that have a day alone', () => {
    const two = inTurn((headline, lead, n) => `<h3><a href="/${n}">${headline}</a></h3><p>${lead}</p>`, 2);
    expect(listsOf(two)).toEqual(NONE);
    expect(listsOf(inTurn((_, lead, n) => `<p>2014年6月1${n}日</p><p>${lead}</p>`))).toEqual(NONE);
    expect(listsOf(inTurn((headline, _, n) => `<h3>${headline}</h3><span>2014-06-1${n}</span>`))).toEqual(NONE);
  });
});
