import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Article, Extraction, Repair } from '../../extract/article';
import { blankArticle } from '../../extract/blank-article';
import { translateFrom } from '../../tests/messages';
import { TranslateProvider } from '../page/translate';
import { ConfidenceNotice } from './ConfidenceNotice';
import { FieldList } from './FieldList';
import { RemovedBlocks } from './RemovedBlocks';
import { countRepairs, groupChanges, RepairNotice } from './RepairNotice';

function draw(node: ReactNode) {
  const html = renderToStaticMarkup(<TranslateProvider value={translateFrom('zh_CN')}>{node}</TranslateProvider>);
  return parseHTML(`<html><body>${html}</body></html>`).document;
}

const article: Article = {
  ...blankArticle(),
  title: '蝶变,让城市生活更精彩',
  publishedAt: '2017-09-12',
  authors: [{ name: '杜永兵', role: 'author' }],
  siteName: '焦作日报',
  text: '正文 八个字而已。',
  evidence: [
    { field: 'title', value: '蝶变,让城市生活更精彩', from: 'block 20' },
    { field: 'title', value: '焦作日报数字报', from: 'title', overruled: true },
    { field: 'publishedAt', value: '2017-09-12', from: 'meta publishdate' },
  ],
};
const page = (more: Partial<Extraction>): Extraction => ({
  url: 'https://example.cn/',
  kind: 'article',
  confidence: 0.95,
  doubts: [],
  articles: [article],
  removed: [],
  repairs: [],
  ...more,
});

describe('how sure we are', () => {
  test('nothing is said where we are', () => {
    expect(draw(<ConfidenceNotice extraction={page({})} />).querySelector('.notice')).toBeNull();
  });

  test('a doubt is a status with its reasons', () => {
    const notice = draw(
      <ConfidenceNotice extraction={page({ confidence: 0.4, doubts: ['short-body', 'no-title'] })} />,
    ).querySelector('[role=status]');
    expect(notice?.getAttribute('aria-label')).toBe('把握程度');
    expect([...(notice?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual([
      '正文很短',
      '没有找到标题',
    ]);
  });

  test('a page without an article is an alert, a list page is called one', () => {
    const none = page({ kind: 'not-article', confidence: 0.1, doubts: ['list-page'], articles: [] });
    expect(draw(<ConfidenceNotice extraction={none} />).querySelector('[role=alert]')?.textContent).toContain(
      '像是列表页',
    );
  });

  test('where there is no text, nothing is said of its lines', () => {
    const none = page({
      kind: 'not-article',
      confidence: 0,
      doubts: ['no-body', 'no-title', 'noisy-body'],
      articles: [],
    });
    const told = draw(<ConfidenceNotice extraction={none} />).querySelectorAll('li');
    expect([...told].map((li) => li.textContent)).toEqual(['没有读起来像正文的段落', '没有找到标题']);
  });

  test('an article that is cut short says so however sure we are of the rest', () => {
    const cut = page({ doubts: ['cut-short', 'noisy-body'] });
    const notice = draw(<ConfidenceNotice extraction={cut} />).querySelector('[role=status]');
    expect(notice?.querySelector('.notice-head')?.textContent).toBe('文章可能不完整。');
    expect(notice?.querySelectorAll('li')).toHaveLength(1);
  });
});

describe('the ledger', () => {
  const removed = [
    { text: '分享到：<b>微信</b>', rule: 'sharing/share-bar', at: [8] },
    { text: '', rule: 'outside-body', at: [9] },
    { text: '某种新规则删去的', rule: 'new-table/new-rule', at: [12] },
  ];

  test('is a region with a name; each block struck, with its rule and the way back', () => {
    const ledger = draw(<RemovedBlocks removed={removed} onPutBack={() => {}} />).querySelector('section');
    expect(ledger?.getAttribute('aria-label')).toBe('删去');
    expect([...(ledger?.querySelectorAll('del') ?? [])].map((del) => del.textContent)).toEqual([
      '分享到：<b>微信</b>',
      '某种新规则删去的',
    ]);
    expect([...(ledger?.querySelectorAll('.ledger-rule') ?? [])].map((rule) => rule.textContent)).toEqual([
      '分享栏',
      '其他规则',
    ]);
    expect(ledger?.querySelector('button')?.getAttribute('aria-label')).toBe('放回：分享到：<b>微信</b>');
    expect(ledger?.textContent).toContain('另有 1 处没有文字');
  });

  test('offers no way back where nothing can be changed', () => {
    expect(draw(<RemovedBlocks removed={removed} />).querySelector('button')).toBeNull();
  });
});

describe('repairs', () => {
  const change = (before: string, after: string, flagged = false) => ({ at: 1, before, after, flagged });
  const repair: Repair = {
    kind: 'pinyin',
    count: 3,
    flagged: 1,
    changes: [change('區(qū)', '区'), change('發(fā)', '发', true), change('區(qū)', '区')],
  };

  test('alike changes are one, inferred ones come first', () => {
    expect(groupChanges(repair.changes)).toEqual([
      { before: '發(fā)', after: '发', flagged: true, times: 1 },
      { before: '區(qū)', after: '区', flagged: false, times: 2 },
    ]);
    expect(countRepairs([repair, { ...repair, kind: 'bytes', count: 4 }])).toBe(7);
  });

  test('says what was changed and how much of it is inferred', () => {
    const region = draw(<RepairNotice repairs={[repair]} />).querySelector('section');
    expect(region?.getAttribute('aria-label')).toBe('修复');
    expect(region?.textContent).toContain('去掉夹在字里的拼音 3 处');
    expect(region?.textContent).toContain('其中 1 处是推断');
    expect(region?.querySelector('.flagged ins')?.textContent).toBe('发');
    expect(region?.querySelectorAll('li')[1]?.textContent).toBe('區(qū) → 区 ×2');
  });
});

describe('the facts', () => {
  const list = draw(<FieldList article={article} url="https://example.cn/%E7%84%A6" />);

  test('only what the page says, with its origin', () => {
    const terms = [...list.querySelectorAll('dt')].map((dt) => dt.textContent);
    expect(terms).toEqual(['标题', '时间', '作者', '网站', '字数', '文字', '网址']);
    const [title, date] = list.querySelectorAll('dd');
    expect(title?.querySelector('.origin')?.textContent).toContain('取自第 20 块');
    expect(title?.querySelector('.overruled')?.textContent).toBe('未采用：焦作日报数字报（取自网页标题 title）');
    expect(date?.textContent).toBe('2017年9月12日取自 meta publishdate');
  });

  test('an address is shown in Chinese and leads there; white space is no character', () => {
    expect(list.querySelector('a')?.textContent).toBe('https://example.cn/焦');
    expect(list.body.textContent).toContain('8 字');
  });

  test('an address that is no web address is no link', () => {
    expect(draw(<FieldList article={article} url="javascript:alert(1)" />).querySelector('a')).toBeNull();
  });
});
