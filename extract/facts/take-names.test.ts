import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const TEXT =
  '<p>晒场上，五十六岁的卢婶把竹匾一字排开，匾里是刚蒸好的番薯枣，油亮亮的，泛着琥珀色的光。</p><p>做番薯枣她已经做了三十多年，选薯、蒸煮、切条、晾晒，一步也不肯省，村里人都说她家的最甜。</p>';

const sourceOf = (name: string, title = '太阳底下的甜_人物_南塘+') =>
  extract(
    fromHtml(
      `<title>${title}</title><body><div><div>太阳底下的甜</div><div><div>${name}</div><div>2023年11月08日 07时05分</div></div></div><div class="content">${TEXT}</div>`,
      '',
    ),
  ).articles[0]?.source;

describe('a name alone between the headline and the day', () => {
  it('is the source where <title> ends with it', () => {
    expect(sourceOf('南塘+')).toBe('南塘+');
  });

  it.each(['人物', '南塘', '卢婶的晒场'])('is none where it says something else: %s', (name) => {
    expect(sourceOf(name)).toBeNull();
  });
});
