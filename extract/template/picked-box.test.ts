import { describe, expect, it } from 'vitest';
import { stepOf } from '../../page/box-step';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const NEWS =
  '<p>昨日，记者从市公交集团获悉，自4月18日起，我市12路、27路和105路公交车将延长夜间运营时间，末班车推迟至23时。</p>';
const NOTICE = '<p>本馆周一闭馆。</p><p>周二至周日9时开馆。</p>';

const page = (box: string) =>
  fromHtml(
    `<html><head><title>开放时间_江城博物馆</title></head><body><h1>开放时间</h1>
    <div id="wrap"><div class="left col2">${NEWS.repeat(6)}</div>${box}</div></body></html>`,
    'https://www.example.cn/a.html',
  );
const textOf = (box: string, picks: string[][]) => extract(page(box), { picks }).articles[0]?.text ?? '';

describe('the block that the reader chose', () => {
  const box = `<div class="right r2021"><div>${NOTICE}</div></div>`;

  it('is the text, however much better another part reads', () => {
    expect(textOf(box, [])).toContain('公交集团');
    expect(textOf(box, [['div.wrap', 'div.right']])).toBe('本馆周一闭馆。\n周二至周日9时开馆。');
    expect(extract(page(box), { picks: [['div.wrap', 'div.right']] })).toMatchObject({
      kind: 'article',
      doubts: ['short-body'],
    });
  });

  it('is found with other boxes in between, and not under another one', () => {
    expect(textOf(`<section class="new">${box}</section>`, [['div.wrap', 'div.right']])).not.toContain('公交集团');
    expect(textOf(box, [['div.footer', 'div.right']])).toContain('公交集团');
  });

  it('changes nothing on a page that does not have it', () => {
    expect(extract(page(''), { picks: [['div.wrap', 'div.right']] })).toEqual(extract(page('')));
  });
});

it('a step holds the names of a template, not those of a page', () => {
  expect(stepOf('div', 'content article-body f14 p_2021 content')).toBe('div.content.article-body');
  expect(stepOf('p', '')).toBe('p');
});
