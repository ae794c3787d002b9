import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../extract/article';
import { article } from '../library/library.fixtures';
import { viewOf } from './article';

const BLOCKS: ArticleBlock[] = [
  {
    type: 'paragraph',
    text: '主持人:請聯系我們',
    at: [1],
    speaker: '主持人',
    runs: [{ text: '主持人:請聯' }, { text: '系', strong: true }, { text: '我們' }],
  },
  {
    type: 'list',
    text: '第一項\n第二項',
    at: [2],
    items: [[{ text: '第一項' }], [{ text: '第二', em: true }, { text: '項' }]],
  },
  {
    type: 'table',
    text: '單位\t標准\n區級\t復雜',
    at: [3],
    rows: [
      ['單位', '標准'],
      ['區級', '復雜'],
    ],
  },
  {
    type: 'image',
    text: '施工現場',
    at: [4],
    picture: { src: 'http://a.cn/圖.jpg', alt: '施工現場', width: 0, height: 0, href: '' },
  },
];
const TRADITIONAL = article({
  title: '紅橋區舊樓區綜合提昇改造',
  kicker: '政務訪談',
  source: '天津政務網',
  authors: [{ name: '張令沛', role: 'reporter' }],
  editors: ['杜忠曉'],
  section: ['新聞', '天津'],
  edition: { paper: '天津日報', page: '04', pageName: '區縣', date: '2012-03-30' },
  script: 'hant',
  blocks: BLOCKS,
  text: BLOCKS.slice(0, 3)
    .map((block) => block.text)
    .join('\n'),
});

describe('viewOf', () => {
  it('leaves surnames as they are: 周 is a name and no week, 于 and 范 are no 於 and 範', async () => {
    const authors = ['周一鸣', '范长江', '陈默'].map((name) => ({ name, role: 'reporter' as const }));
    const view = await viewOf(article({ authors, editors: ['于敏'], script: 'hans' }), 'tw');
    expect(view.authors.map(({ name }) => name)).toEqual(['周一鳴', '范長江', '陳默']);
    expect(view.editors).toEqual(['于敏']);
  });

  it('converts every field and keeps runs, items and rows with their text', async () => {
    const view = await viewOf(TRADITIONAL, 'hans');
    expect(view).toMatchObject({
      title: '红桥区旧楼区综合提升改造',
      kicker: '政务访谈',
      subtitle: null,
      source: '天津政务网',
      authors: [{ name: '张令沛', role: 'reporter' }],
      editors: ['杜忠晓'],
      section: ['新闻', '天津'],
      edition: { paper: '天津日报', page: '04', pageName: '区县', date: '2012-03-30' },
      publishedAt: TRADITIONAL.publishedAt,
      script: 'hans',
      text: '主持人:请联系我们\n第一项\n第二项\n单位\t标准\n区级\t复杂',
    });
    expect(view.blocks).toEqual([
      {
        type: 'paragraph',
        text: '主持人:请联系我们',
        at: [1],
        speaker: '主持人',
        runs: [{ text: '主持人:请联' }, { text: '系', strong: true }, { text: '我们' }],
      },
      {
        type: 'list',
        text: '第一项\n第二项',
        at: [2],
        items: [[{ text: '第一项' }], [{ text: '第二', em: true }, { text: '项' }]],
      },
      {
        type: 'table',
        text: '单位\t标准\n区级\t复杂',
        at: [3],
        rows: [
          ['单位', '标准'],
          ['区级', '复杂'],
        ],
      },
      {
        type: 'image',
        text: '施工现场',
        at: [4],
        picture: { src: 'http://a.cn/圖.jpg', alt: '施工现场', width: 0, height: 0, href: '' },
      },
    ]);
  });

  it('is the article itself where nothing is to be done', async () => {
    expect(await viewOf(TRADITIONAL, 'original')).toBe(TRADITIONAL);
    const hans = article();
    expect(await viewOf(hans, 'hans')).toBe(hans);
    expect((await viewOf(hans, 'tw')).title).toBe('紅橋區副區長杜忠曉做客天津政務網');
  });

  it('parts runs by characters, of which some are two units long', async () => {
    const runs = [{ text: '含二噁' }, { text: '英', strong: true as const }, { text: '的灰燼，標準' }];
    const text = runs.map((run) => run.text).join('');
    const view = await viewOf(
      article({ script: 'hant', blocks: [{ type: 'paragraph', text, at: [1], runs }], text }),
      'hans',
    );
    expect(view.blocks[0]?.runs).toEqual([{ text: '含二𫫇' }, { text: '英', strong: true }, { text: '的灰烬，标准' }]);
  });

  it('writes the quotation marks of the place, over runs and paragraphs, and the same in every field', async () => {
    const runs = [{ text: '“四改' }, { text: '一拆”', strong: true as const }, { text: '叫‘清样’' }];
    const one = runs.map(({ text }) => text).join('');
    const blocks: ArticleBlock[] = [
      { type: 'paragraph', text: one, at: [1], runs },
      { type: 'paragraph', text: '他说：“第一，要稳。', at: [2] },
      { type: 'paragraph', text: '“第二，要‘快’。”', at: [3] },
    ];
    const text = blocks.map((block) => block.text).join('\n');
    const saved = article({ title: '“四改一拆”', script: 'hans', blocks, text });
    const view = await viewOf(saved, 'tw');
    expect(view.title).toBe('「四改一拆」');
    expect(view.blocks[0]?.runs?.map((run) => run.text)).toEqual(['「四改', '一拆」', '叫「清樣」']);
    expect(view.blocks.map((block) => block.text).join('\n')).toBe(view.text);
    expect(view.text).toBe('「四改一拆」叫「清樣」\n他說：「第一，要穩。\n「第二，要『快』。」');
    expect((await viewOf(saved, 'hk')).title).toBe('「四改一拆」');
    expect((await viewOf({ ...view, title: '『四改一拆』' }, 'hans')).title).toBe('“四改一拆”');
    expect(await viewOf(saved, 'hans')).toBe(saved);
  });

  it('does not change the article it is given', async () => {
    const before = structuredClone(TRADITIONAL);
    await viewOf(TRADITIONAL, 'hans');
    expect(TRADITIONAL).toEqual(before);
  });

  it('asks another context with every line once, and by runs where a line changes its length', async () => {
    const asked: string[][] = [];
    const longer = async (texts: string[]) => {
      asked.push(texts);
      return texts.map((text) => text.replace('系', '繫繫'));
    };
    const view = await viewOf(TRADITIONAL, 'tw', longer);
    expect(asked).toHaveLength(2);
    expect(new Set(asked.flat()).size).toBe(asked.flat().length);
    expect(asked[1]).toEqual(['主持人:請聯', '系', '我們']);
    expect(view.blocks[0]?.runs?.map((run) => run.text)).toEqual(['主持人:請聯', '繫繫', '我們']);
    expect(view.blocks[0]?.text).toBe('主持人:請聯繫繫我們');
  });
});
