import { expect, type Page } from '@playwright/test';
import type { Article } from '../../extract/article';
import type { SaveRequest } from '../../library/record';

const SITES = [
  ['news.jiangcheng.example', '江城网'],
  ['paper.hedong.example', '河东日报数字报'],
  ['www.linhai.example', '临海新闻网'],
  ['epaper.shanyang.example', '山阳晚报'],
  ['m.qinghe.example', null],
] as const;
const SOURCES = ['江城晚报', '河东日报', '新华社', '临海市融媒体中心', '山阳区委宣传部', '中国新闻网'];
const AUTHORS = ['陈默', '林小满', '周一鸣', '赵晓岚', '何向东', '沈知秋'];
const SECTIONS = ['本地', '民生', '教育', '交通', '城建', '文化'];
const SUBJECTS = [
  '旧楼区综合提升改造',
  '三条公交线路延长夜间运营时间',
  '早稻收割进入尾声',
  '中小学秋季学期开学',
  '河道清淤工程',
];
const DEEDS = ['顺利通过验收', '今起实施', '征求市民意见', '有了新进展', '惠及两万居民'];
const LINES = [
  '记者从有关部门获悉，这项工作自启动以来进展顺利，各项任务均按计划推进，预计年底前全部完成。',
  '市民王女士说，以前每到雨天门口就积水，现在路面平整了，出门买菜、接送孩子都方便了许多。',
  '据介绍，工程总投资一千二百万元，涉及十六个小区、九十三栋居民楼，受益居民超过两万人。',
  '下一步，将继续完善长效管理机制，把好事办好、实事办实，让群众的获得感更加充实。',
];

/** The `n`-th of endlessly many articles: the same every time. */
export function articleNumber(n: number, facts: Partial<Article> = {}): SaveRequest {
  const [host, siteName] = SITES[n % SITES.length] ?? SITES[0];
  const day = new Date(Date.UTC(2012, 0, 1) + ((n * 37) % 5200) * 86_400_000).toISOString().slice(0, 10);
  const pick = <Value>(list: readonly Value[], step: number) => list[Math.floor(n / step) % list.length] as Value;
  const lines = LINES.map((_, at) => `${pick(LINES, 1 + at)}（${n}）`);
  const texts = [`本报讯（记者${pick(AUTHORS, 2)}）${lines[0]}`, ...lines.slice(1)];
  const article: Article = {
    title: `${pick(SECTIONS, 3)}第${n + 1}号：${pick(SUBJECTS, 1)}${pick(DEEDS, 5)}`,
    kicker: n % 7 === 0 ? '我为群众办实事' : null,
    subtitle: null,
    publishedAt: n % 11 === 0 ? null : n % 3 === 0 ? `${day}T08:30:00+08:00` : day,
    source: pick(SOURCES, 2),
    authors: [{ name: pick(AUTHORS, 2), role: 'reporter' }],
    editors: [pick(AUTHORS, 4)],
    siteName,
    section: ['新闻', pick(SECTIONS, 3)],
    edition: host.includes('paper')
      ? { paper: siteName ?? null, page: `0${1 + (n % 8)}`, pageName: null, date: day }
      : null,
    part: null,
    summary: null,
    dateline: '本报讯',
    rights: null,
    script: n % 9 === 0 ? 'hant' : 'hans',
    blocks: texts.map((text, at) => ({ type: 'paragraph', text, at: [at + 1] })),
    at: {},
    evidence: [],
    ...facts,
    text: texts.join('\n'),
  };
  if (facts.blocks) article.text = facts.blocks.map(({ text }) => text).join('\n');
  return {
    url: `http://${host}/news/${n}.html`,
    canonicalUrl: '',
    article,
    story: { index: 0, of: 1 },
    removed: [],
    repairs: [],
    confidence: 0.9,
    html: '',
    charset: 'UTF-8',
    savedAt: new Date(Date.UTC(2025, 0, 1) + ((n * 7919) % 680) * 86_400_000 + n * 1000).toISOString(),
    extractor: '0.1.0',
  };
}

/** Saves articles by messages, which is quick; returns their ids. `page`: an open page of the extension. */
export async function fillLibrary(page: Page, requests: readonly SaveRequest[]): Promise<number[]> {
  // The owner of the library may still be starting.
  await expect
    .poll(() => page.evaluate(() => chrome.runtime.sendMessage({ ask: 'library.tags' }).then(Boolean, () => false)))
    .toBe(true);
  const ids: number[] = [];
  for (let from = 0; from < requests.length; from += 200) {
    const some = requests.slice(from, from + 200);
    ids.push(
      ...(await page.evaluate(async (list) => {
        const saved: number[] = [];
        for (const request of list) {
          const reply = (await chrome.runtime.sendMessage({ ask: 'library.save', request })) as {
            answer: { id: number };
          };
          saved.push(reply.answer.id);
        }
        return saved;
      }, some)),
    );
  }
  return ids;
}
