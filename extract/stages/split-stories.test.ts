import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const ITEMS = [
  ['县医院新大楼启用', '昨日，县人民医院新门诊楼投入使用，挂号窗口从四个增加到十二个，候诊区加装了叫号屏。', '李志强'],
  ['秋粮收购今日开磅', '县粮食储备库今日开磅收粮，收购价每斤比去年多两分钱，头一天有六十三户农民来卖粮。', '王秀兰'],
  [
    '老城区更换水管',
    '县自来水公司更换老城区铁管四公里，两千一百户居民的水压恢复正常，工程提前九天完工。',
    '陈建国 张敏',
  ],
] as const;

const item = ([headline, text, name]: readonly [string, string, string], mark: string, signed = true) =>
  `<p>${mark}${headline}</p><p>${text}${signed ? `（${name}）` : ''}</p>`;

const read = (above: string, items: string, title = '青山县报数字报') => {
  const html = `<html><head><title>${title}</title></head><body><div>青山县报 2017年9月12日 第02版：综合</div><div class="text">${above}${items}</div></body></html>`;
  const { kind, articles } = extract(fromHtml(html, ''));
  return { kind, titles: articles.map((article) => article.title), articles };
};
const TITLES = ITEMS.map(([headline]) => headline);

describe('short items that a page prints together', () => {
  it.each(['◇', '● ', '■', ''])('are stories of their own where each is signed: %s', (mark) => {
    const found = read('<p>本地短讯</p>', ITEMS.map((one) => item(one, mark)).join(''));
    expect(found).toMatchObject({ kind: 'articles', titles: TITLES });
    expect(found.articles[0]?.kicker).toBeNull();
    expect(found.articles.map(({ authors }) => authors.map(({ name }) => name))).toEqual([
      ['李志强'],
      ['王秀兰'],
      ['陈建国', '张敏'],
    ]);
  });

  it('are parts of one article where it is signed once, under subheads', () => {
    const parts = ITEMS.map((one, n) => item(one, '■', n === ITEMS.length - 1)).join('');
    expect(read('<h1>县里三件事办成了</h1>', parts).kind).toBe('article');
    expect(read('', parts).kind).toBe('article');
  });

  it('are parts of one article below a headline for all of them', () => {
    const parts = ITEMS.map((one) => item(one, '◇')).join('');
    expect(read('<h1>十月里的青山县城</h1>', parts).kind).toBe('article');
    expect(read('<h1>十月里的青山县城</h1>', parts, '十月里的青山县城_青山网').kind).toBe('article');
  });

  it('are none where a second report stands below the first without a headline', () => {
    const text = ITEMS.map(([, sentence]) => `<p>${sentence}</p>`).join('');
    expect(read('<p>县医院新大楼启用</p>', `${text}<p>又讯 昨日，县中医院的康复楼也封了顶。（李志强）</p>`).kind).toBe(
      'article',
    );
  });
});
