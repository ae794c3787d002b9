import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const OPENING = '青山县一名退休邮差昨日把一封迟到六十一年的信送到了收信人手中，全村人都来看。';
const MIDDLE = '通往村子的公路被积雪封住，他向邻居借了两只骡子，走了十四公里山路，天黑以前赶到。';
const REST = '县邮政局表示，将把信封的复印件放进邮政博物馆，并对延误向老人致歉，邮资按当年的标准全额退还。';

const read = (inside: string, below: string) =>
  extract(
    fromHtml(
      `<title>退休邮差送出一封迟到61年的信_青山网</title><h1>退休邮差送出一封迟到61年的信</h1><p>2012-01-16 10:47 来源：青山日报</p>
       <div id="main"><p>${OPENING}</p>${inside}${below}</div>`,
      '',
    ),
  ).articles[0]?.text ?? '';

const box = (tail = '') =>
  `<div class="sp"><div>推荐阅读</div><ul>${[
    '小镇装巨镜反射阳光到广场',
    '少年捡到战前的漂流瓶',
    '德国小镇邮差骑车四十年',
  ]
    .map((headline) => `<li><a href="/a">${headline}</a></li>`)
    .join('')}</ul>${tail}</div>`;

describe('a box of links', () => {
  it('that is set into a text does not end it', () => {
    const text = read(box(), `<p>${MIDDLE}</p><p>${REST}</p>`);
    expect(text).toBe([OPENING, MIDDLE, REST].join('\n'));
  });

  it('with texts of its own is none', () => {
    const text = read(`<p>${MIDDLE}</p>`, box(`<p>${REST}</p>`));
    expect(text).toBe([OPENING, MIDDLE].join('\n'));
  });
});
