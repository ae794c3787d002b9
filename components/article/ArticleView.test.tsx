import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Article, ArticleBlock } from '../../extract/article';
import { blankArticle } from '../../extract/blank-article';
import { translateFrom } from '../../tests/messages';
import { TranslateProvider } from '../page/translate';
import { ArticleView } from './ArticleView';

const empty = blankArticle();

function draw(article: Partial<Article>, onTakeOut?: (at: number) => void) {
  const html = renderToStaticMarkup(
    <TranslateProvider value={translateFrom('zh_CN')}>
      <ArticleView article={{ ...empty, ...article }} onTakeOut={onTakeOut} />
    </TranslateProvider>,
  );
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return { html, document };
}

const block = (given: Partial<ArticleBlock>): ArticleBlock => ({ type: 'paragraph', text: '', at: [1], ...given });

describe('an article is one <article> with one <h1>', () => {
  test('with its fields as the page gives them', () => {
    const { document } = draw({
      title: '蝶变,让城市生活更精彩',
      subtitle: '——山阳区“四城联创”集中攻坚工作侧记',
      publishedAt: '2017-09-12',
      source: '焦作日报',
      authors: [
        { name: '杜永兵', role: 'reporter' },
        { name: '刘磊', role: 'correspondent' },
        { name: '赵国勇', role: 'reporter' },
      ],
      editors: ['张令沛'],
      edition: { paper: '焦作日报', page: '04', pageName: '焦作/山阳区·孟州', date: '2017-09-12' },
      part: { index: 4, total: null },
      section: ['新闻', '天津'],
    });
    expect(document.querySelectorAll('article')).toHaveLength(1);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('h1')?.textContent).toBe('蝶变,让城市生活更精彩');
    expect(document.querySelector('article')?.getAttribute('lang')).toBe('zh-Hans');
    const byline = document.querySelector('.qy-byline')?.textContent;
    expect(byline).toBe('来源 焦作日报 2017年9月12日 记者 杜永兵 赵国勇 通讯员 刘磊 编辑 张令沛');
    expect(document.querySelector('.qy-folio')?.textContent).toBe('新闻天津焦作日报 第04版 焦作/山阳区·孟州 第 4 部分');
  });

  test('without a title it says so', () => {
    expect(draw({ script: 'hant' }).document.querySelector('article[lang=zh-Hant] h1')?.textContent).toBe(
      '（原页没有标题）',
    );
  });
});

test('a long headline is set smaller, a usual one as it is', () => {
  const sized = (title: string) => draw({ title }).document.querySelector('h1')?.getAttribute('data-length');
  expect(sized('蝶变,让城市生活更精彩')).toBeNull();
  expect(sized(`关于${'切实做好城镇老旧小区改造、'.repeat(7)}的补充通知`)).toBe('longest');
});

test.each([
  ['相關旅遊資訊可到www.forest.gov.tw查詢。', 'www.forest.gov.tw'],
  [
    'See https://www.example.com/news/2023/04/18/index.html for details.',
    'https://www.example.com/news/2023/04/18/index.html',
  ],
  ['来稿请寄jiangcheng_wanbao@example.com，注明“征文”。', 'jiangcheng_wanbao@example.com'],
  ['The understanding of telecommunications', undefined],
])('an address may break anywhere, a word does not: %s', (text, address) => {
  const { document } = draw({ blocks: [block({ text })] });
  expect(document.querySelector('.qy-unbroken')?.textContent).toBe(address);
  expect(document.querySelector('p')?.textContent).toBe(text);
});

describe('nothing of a page is anything but text', () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';

  test('in fields and blocks', () => {
    const { document } = draw({
      title: hostile,
      kicker: hostile,
      subtitle: hostile,
      source: hostile,
      summary: hostile,
      rights: hostile,
      publishedAt: hostile,
      section: [hostile],
      blocks: [
        block({ text: hostile }),
        block({ type: 'heading', text: hostile }),
        block({ type: 'list', text: hostile }),
        block({ type: 'table', text: hostile, rows: [[hostile]] }),
        block({ type: 'video', text: hostile, video: 'javascript:alert(1)' }),
      ],
    });
    expect(document.querySelectorAll('img, script')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(hostile);
    expect(document.querySelectorAll('a')).toHaveLength(0);
  });

  test('links go to http and https only, and tell the other side nothing', () => {
    const { document } = draw({
      blocks: [
        block({
          text: '甲乙丙',
          runs: [
            { text: '甲', href: 'https://example.cn/a' },
            { text: '乙', href: 'javascript:alert(1)' },
            { text: '丙', href: 'data:text/html,x', strong: true },
          ],
        }),
      ],
    });
    const links = [...document.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.cn/a']);
    expect(links[0]?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(document.querySelector('p.qy-paragraph')?.textContent).toBe('甲乙丙');
    expect(document.querySelector('strong')?.textContent).toBe('丙');
  });

  test('pictures come from http, https and data:image only', () => {
    const picture = (src: string) =>
      block({ type: 'image', picture: { src, alt: '图', width: 0, height: 0, href: '' } });
    const { document } = draw({
      blocks: [
        picture('https://example.cn/a.jpg'),
        picture('data:image/png;base64,AAAA'),
        picture('data:text/html,<script>'),
        picture('javascript:alert(1)'),
        picture('chrome-extension://abc/a.png'),
      ],
    });
    expect([...document.querySelectorAll('img')].map((img) => img.getAttribute('src'))).toEqual([
      'https://example.cn/a.jpg',
      'data:image/png;base64,AAAA',
    ]);
    expect(document.querySelectorAll('.qy-missing')).toHaveLength(3);
  });
});

describe('blocks', () => {
  test('a picture and the caption after it are one figure; a caption alone stays', () => {
    const { document } = draw({
      blocks: [
        block({
          type: 'image',
          picture: { src: 'https://example.cn/a.jpg', alt: '', width: 600, height: 400, href: '' },
        }),
        block({ type: 'caption', text: '记者 姬慧洋摄' }),
        block({ type: 'caption', text: '另一张' }),
      ],
    });
    expect(document.querySelector('figure figcaption')?.textContent).toBe('记者 姬慧洋摄');
    expect(document.querySelector('p.qy-caption')?.textContent).toBe('另一张');
    expect(document.querySelector('img')?.getAttribute('loading')).toBe('lazy');
  });

  test('the speaker of an interview is set apart and keeps the colon', () => {
    const { document } = draw({ blocks: [block({ text: '主持人:为了确保施工顺利?', speaker: '主持人' })] });
    expect(document.querySelector('.qy-turn b')?.textContent).toBe('主持人:');
    expect(document.querySelector('.qy-turn')?.textContent).toBe('主持人:为了确保施工顺利?');
  });

  test('the dateline is set apart in the first paragraph only', () => {
    const { document } = draw({
      dateline: '本报讯',
      blocks: [block({ text: '本报讯 1月10日，' }), block({ text: '本报讯 第二段' })],
    });
    expect([...document.querySelectorAll('b')].map((b) => b.textContent)).toEqual(['本报讯']);
  });

  test('a fragment is marked, for the eye and for a screen reader', () => {
    const { document } = draw({ blocks: [block({ text: '面维修等方面的问题', fragment: true })] });
    expect(document.querySelector('.qy-mark')?.textContent).toContain('残段');
    expect(document.querySelector('.qy-mark .qy-hidden')?.textContent).toContain('不完整');
  });

  test('a restored block is marked and can be taken out where that is possible', () => {
    const blocks = [block({ text: '分享到：微信', at: [7], restored: true })];
    expect(draw({ blocks }).document.querySelector('.qy-restored .qy-mark')?.textContent).toBe('已放回');
    const button = draw({ blocks }, () => {}).document.querySelector('.qy-restored button');
    expect(button?.getAttribute('aria-label')).toBe('撤回放回的内容：分享到：微信');
  });

  test('a long cell of a table has room, and a figure is not broken', () => {
    const rows = [['项目', '2022-03-01', '已完成主体工程'.repeat(10)]];
    const { document } = draw({ blocks: [block({ type: 'table', rows })] });
    const classes = [...document.querySelectorAll('td')].map((cell) => cell.className);
    expect(classes).toEqual(['', 'qy-figure-cell', 'qy-long-cell']);
  });

  test('lists and tables keep their shape', () => {
    const { document } = draw({
      blocks: [
        block({ type: 'list', text: '一\n二', ordered: true }),
        block({
          type: 'table',
          text: '甲\t1\n乙\t2',
          rows: [
            ['甲', '1'],
            ['乙', '2'],
          ],
        }),
      ],
    });
    expect([...document.querySelectorAll('ol li')].map((li) => li.textContent)).toEqual(['一', '二']);
    expect(document.querySelectorAll('tr')).toHaveLength(2);
    expect(document.querySelector('.qy-table')?.getAttribute('tabindex')).toBe('0');
  });
});
