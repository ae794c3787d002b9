import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const TEXT =
  '<p>外婆的菜园在屋后，篱笆上爬满了扁豆，早晨去摘的时候，露水打湿了半截裤腿，蟋蟀还在叫。</p><p>后来菜园修成了停车场，我每次回去，还是习惯把车停在扁豆架原来的位置，熄了火坐上一会儿。</p>';

const dayOf = (times: string) =>
  extract(
    fromHtml(
      `<title>扁豆架 | 柳湾文学网</title><body><article><h1 class="entry-title">扁豆架</h1><div class="entry-meta">${times}</div><div class="entry-content">${TEXT}</div></article>`,
      '',
    ),
  ).articles[0]?.publishedAt;

describe('a <time> that states the minute of the day that is seen', () => {
  it.each(['entry-date published', 'entry-date updated'])('lends it where WordPress calls it %s', (name) => {
    expect(dayOf(`<time class="${name}" datetime="2018-12-08T14:22:31+08:00">2018年12月8日</time>`)).toMatch(
      /^2018-12-08T14:22/u,
    );
  });

  it('lends nothing where it says when the post was changed, or another day', () => {
    const changed = '<time class="updated" datetime="2018-12-08T20:00:00+08:00">2018年12月8日</time>';
    expect(dayOf(changed)).toBe('2018-12-08');
    const other = '<time class="entry-date published" datetime="2018-12-11T14:22:31+08:00">2018年12月8日</time>';
    expect(dayOf(other)).toBe('2018-12-08');
  });
});

const sourceBeside = (info: string) =>
  extract(
    fromHtml(
      `<title>扁豆架 | 柳湾文学网</title><body><h1>扁豆架</h1>${info}<div class="entry-content">${TEXT}</div>`,
      '',
    ),
  ).articles[0]?.source;

describe('a logo', () => {
  it('in the row of facts says whose the article is (CmsTop)', () => {
    const row =
      '<div class="infos"><span>2022-06-15 08:00</span><span><img src="/qs.png" alt="青山日报" height="16"></span><span>易鸣</span></div>';
    expect(sourceBeside(row)).toBe('青山日报');
  });

  it.each([
    ['in a row of its own', '<div>2022-06-15 08:00</div><div><img src="/qs.png" alt="青山日报"></div>'],
    ['that names no paper', '<div><span>2022-06-15 08:00</span><img src="/p.png" alt="扫一扫"></div>'],
    ['beside a source', '<div><span>2022-06-15 08:00 来源：江城晚报</span><img src="/qs.png" alt="青山日报"></div>'],
  ])('%s does not', (_, row) => {
    expect(sourceBeside(row)).not.toBe('青山日报');
  });
});
