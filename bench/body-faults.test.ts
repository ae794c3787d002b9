import { expect, it } from 'vitest';
import type { Article, ArticleBlock } from '../extract/article';
import { findFaults, writeFaults } from './body-faults';

const KEPT = '本报讯（记者 王硕）昨天，市环保局表示，市民可以查询污染物的浓度。';
const LOST = '据了解，这是市环保局首次发布单个站点的实时浓度。';
const SHOWN = '市民在监测中心的大屏幕前查询污染物浓度';
const ADVERTISEMENT = '订阅手机早报，每天只需三元，编辑短信发送到10086';

function article(blocks: Pick<ArticleBlock, 'type' | 'text'>[]): Article {
  const text = blocks
    .filter(({ type }) => type !== 'caption')
    .map((block) => block.text)
    .join('\n');
  const numbered = blocks.map((block, i): ArticleBlock => ({ ...block, at: [i + 1] }));
  return { title: null, kicker: null, subtitle: null, summary: LOST, blocks: numbered, text } as Article;
}

it('finds what leaked with its block, and what is missing with the rule that took it', () => {
  const extraction = {
    articles: [
      article([
        { type: 'paragraph', text: KEPT },
        { type: 'list', text: `${KEPT}\n${ADVERTISEMENT}` },
        { type: 'caption', text: SHOWN },
      ]),
    ],
    removed: [{ text: '责任编辑：吕涛，值班：赵越', rule: 'edge/editor', at: [9] }],
  };
  const label = { body: [KEPT, LOST, SHOWN, '责任编辑：吕涛，值班：赵越', '全新的一段话'], captions: [], neutral: [] };
  expect(findFaults(label, extraction)).toEqual([
    { is: 'missing', text: LOST, why: 'taken for the summary' },
    { is: 'missing', text: SHOWN, why: 'caption, block 3' },
    { is: 'missing', text: '责任编辑：吕涛，值班：赵越', why: 'edge/editor, block 9' },
    { is: 'missing', text: '全新的一段话', why: 'in no block and in no field that keeps its text' },
    { is: 'leaked', text: ADVERTISEMENT, why: 'list, block 2' },
  ]);
});

it('lets pass what the label calls neutral, and lines that are cut elsewhere', () => {
  const extraction = { articles: [article([{ type: 'paragraph', text: `${KEPT}${LOST}` }])], removed: [] };
  expect(findFaults({ body: [KEPT], captions: [], neutral: [LOST] }, extraction)).toEqual([]);
});

it('shows them one below the other', () => {
  const faults = findFaults(
    { body: [], captions: [], neutral: [] },
    {
      articles: [
        article([
          { type: 'paragraph', text: ADVERTISEMENT },
          { type: 'heading', text: KEPT },
        ]),
      ],
      removed: [],
    },
  );
  expect(writeFaults(faults, 1)).toBe(`    + ${ADVERTISEMENT}\n        paragraph, block 1\n    … and 1 more`);
});
