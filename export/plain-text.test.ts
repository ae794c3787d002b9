import { describe, expect, it } from 'vitest';
import { paragraph, sampleArticle } from './articles.fixtures';
import { toPlainText } from './plain-text';

describe('toPlainText', () => {
  it('writes headline, facts, body and address', () => {
    const article = sampleArticle({
      blocks: [
        paragraph('第一段。'),
        {
          type: 'image',
          text: '图',
          at: [2],
          picture: { src: 'https://a.example/1.jpg', alt: '图', width: 0, height: 0, href: '' },
        },
        { type: 'caption', text: '民兵向群众讲解征兵政策。', at: [3] },
        { type: 'list', text: '一\n二', at: [4], ordered: true },
        { type: 'table', text: '甲\t乙', at: [5] },
      ],
    });
    expect(toPlainText(article, { url: 'https://a.example/1' })).toBe(
      [
        '决战五十天\n蝶变,让城市生活更精彩\n——山阳区“四城联创”集中攻坚工作侧记',
        '来源：驻马店网　焦作日报　第04版：焦作/山阳区·孟州　2021-03-05 07:58　记者：闫宏伟　通讯员：李申佳　编辑：刘银霞',
        '第一段。',
        '［图］民兵向群众讲解征兵政策。',
        '1. 一\n2. 二',
        '甲\t乙',
        '网址：https://a.example/1\n',
      ].join('\n\n'),
    );
  });

  it.each([
    ['2017-09-12', '2017-09-12'],
    ['2012-03-30T09:08:12+08:00', '2012-03-30 09:08:12'],
    ['2021-03-05T07:58+08:00', '2021-03-05 07:58'],
    ['2021-03-05T07:58:00Z', '2021-03-05 07:58 Z'],
  ])('prints %s as %s', (publishedAt, printed) => {
    const article = sampleArticle({ publishedAt, source: null, authors: [], editors: [], edition: null });
    expect(toPlainText(article, { url: '' })).toContain(`\n\n${printed}\n\n`);
  });

  it('speaks the script of the article', () => {
    const article = sampleArticle({ script: 'hant', source: '天津政務網', edition: null });
    expect(toPlainText(article, { url: '' })).toContain(
      '來源：天津政務網　2021-03-05 07:58　記者：闫宏伟　通訊員：李申佳　編輯：刘银霞',
    );
  });
});
