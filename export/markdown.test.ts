import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../extract/article';
import { highlight, paragraph, sampleAnnotations, sampleArticle } from './articles.fixtures';
import type { Annotations } from './format';
import { toMarkdown } from './markdown';

const bodyOf = (...blocks: ArticleBlock[]) =>
  toMarkdown(sampleArticle({ title: null, kicker: null, subtitle: null, blocks }), { url: '' }).replace(
    /^---\n[\s\S]*?\n---\n\n/u,
    '',
  );
const block = (type: ArticleBlock['type'], text: string, more: Partial<ArticleBlock> = {}): ArticleBlock => ({
  type,
  text,
  at: [1],
  ...more,
});
const picture = { src: 'https://a.example/1.jpg', alt: '航拍[图]', width: 0, height: 0, href: '' };

describe('toMarkdown', () => {
  it('puts kicker, title and subtitle between the facts and the body', () => {
    expect(toMarkdown(sampleArticle(), { url: 'https://a.example/1' })).toMatch(
      /\nurl: "https:\/\/a\.example\/1"\n---\n\n决战五十天\n\n# 蝶变,让城市生活更精彩\n\n——山阳区“四城联创”集中攻坚工作侧记\n\n投入资金5000万元。\n$/u,
    );
  });

  it('says what the reader marked and wrote after the article', () => {
    const said = (annotations: Annotations, script: 'hans' | 'hant' = 'hans') =>
      toMarkdown(sampleArticle({ script }), { url: '', annotations });
    const text = said({ ...sampleAnnotations(), highlights: [highlight(null, '攻坚*五十天*', { note: '谁定的？' })] });
    expect(text.slice(text.lastIndexOf('\n---\n'))).toBe(
      '\n---\n\n## 批注\n\n> 攻坚\\*五十天\\*\n\n谁定的？\n\n周五去现场。\n',
    );
    expect(said({ highlights: [], notes: [] })).not.toContain('批注');
    expect(said(sampleAnnotations(), 'hant')).toContain('## 批註');
  });

  it('writes headings, paragraphs and pictures with their captions', () => {
    expect(
      bodyOf(
        block('heading', '强化党建引领'),
        paragraph('正文。'),
        block('image', '航拍[图]', { picture }),
        block('caption', '重建社区*航拍*图。'),
      ),
    ).toBe(
      [
        '## 强化党建引领',
        '正文。',
        String.raw`![航拍\[图\]](https://a.example/1.jpg)`,
        String.raw`*重建社区\*航拍\*图。*`,
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/u, '\n'),
    );
  });

  it('does not make a strong heading stronger', () => {
    expect(bodyOf(block('heading', '压实责任', { runs: [{ text: '压实责任', strong: true }] }))).toBe('## 压实责任\n');
    expect(bodyOf(block('heading', '一、压实', { runs: [{ text: '一、', strong: true }, { text: '压实' }] }))).toBe(
      '## **一**、压实\n',
    );
  });

  it('keeps two lists two lists', () => {
    expect(bodyOf(block('list', '一\n二'), block('list', '三'), block('list', '四\n五', { ordered: true }))).toBe(
      '- 一\n- 二\n\n* 三\n\n1. 四\n2. 五\n',
    );
    expect(
      bodyOf(block('list', '甲', { items: [[{ text: '甲' }, { text: '乙\n丙', strong: true }]], ordered: true })),
    ).toBe('1. 甲**乙\\\n   丙**\n');
  });

  it('writes tables with equal rows and no broken cells', () => {
    expect(
      bodyOf(
        block('table', '', {
          rows: [['项目', '数|量'], ['拆迁\n面积', '226.76', '万'], ['a\\|b']],
        }),
      ),
    ).toBe(
      [
        String.raw`| 项目 | 数\|量 |  |`,
        '| --- | --- | --- |',
        '| 拆迁<br>面积 | 226.76 | 万 |',
        String.raw`| a\\&#124;b |  |  |`,
        '',
      ].join('\n'),
    );
  });

  it('joins the paragraphs of one quotation', () => {
    expect(bodyOf(block('quote', '第一段'), block('quote', '第二段\n第三行'), paragraph('文'))).toBe(
      '> 第一段\n>\n> 第二段\\\n> 第三行\n\n文\n',
    );
  });

  it('links a video and leaves out a picture without an address', () => {
    expect(
      bodyOf(
        block('video', '', { video: 'https://v.example/1.mp4' }),
        block('image', 'x', { picture: { ...picture, src: 'javascript:1' } }),
      ),
    ).toBe(`${String.raw`[https\://v.example/1.mp4](https://v.example/1.mp4)`}\n`);
  });
});
