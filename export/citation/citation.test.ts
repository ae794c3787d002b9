import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../extract/article';
import { sampleArticle } from '../articles.fixtures';
import type { ExportContext } from '../format';
import { type CitationStyleId, citationOf, citationStyles } from '.';
import { referenceOf } from './reference';

const bare: Partial<Article> = { kicker: null, subtitle: null, authors: [], editors: [], source: null, siteName: null };

/** 人民日报, 16 August 2022, page 17: the sample of the edition of 2025. */
const printed = sampleArticle({
  ...bare,
  title: '探索微观世界的无穷奥秘（科技大观）',
  authors: [{ name: '陈缮真', role: 'author' }],
  publishedAt: '2022-08-16',
  edition: { paper: '人民日报', page: '17', pageName: null, date: '2022-08-16' },
});
const printedAt = {
  url: 'http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_2-17.htm',
  savedAt: '2015-02-28T03:00:00Z',
};

/** 人民网, 17 February 2025: the sample of the edition of 2025 for a page of the web. */
const online = sampleArticle({
  ...bare,
  title: '“好好干，当一个好工人”',
  authors: [{ name: '许振超', role: 'author' }],
  publishedAt: '2025-02-17T08:31:00+08:00',
  siteName: '人民网',
  edition: null,
});
const onlineAt = {
  url: 'https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html',
  savedAt: '2025-06-22T01:00:00Z',
};

const textOf = async (article: Article, context: ExportContext, id: CitationStyleId) =>
  (await citationOf(article, context, id)).text;
const markupOf = async (article: Article, context: ExportContext, id: CitationStyleId) =>
  (await citationOf(article, context, id)).markup;

const people = (count: number): Article['authors'] =>
  Array.from({ length: count }, (_, at) => ({ name: `甲${at + 1}`, role: 'reporter' }));

describe('GB/T 7714', () => {
  it('cites a newspaper on the web as the standards print it', async () => {
    expect(await textOf(printed, printedAt, 'gb7714-2025')).toBe(
      `陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. ${printedAt.url}.`,
    );
    expect(await textOf(printed, printedAt, 'gb7714-2015')).toBe(
      `陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报, 2022-08-16(17)[2015-02-28]. ${printedAt.url}.`,
    );
  });

  it('cites a newspaper without address', async () => {
    const article = sampleArticle({
      ...bare,
      title: '数字革命与竞争国际化',
      authors: [{ name: '丁文详', role: 'author' }],
      edition: { paper: '中国青年报', page: '15', pageName: null, date: '2000-11-20' },
    });
    expect(await textOf(article, { url: '' }, 'gb7714-2025')).toBe(
      '丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
    );
    expect(await textOf(article, { url: '', savedAt: '2026-11-22T01:00:00Z' }, 'gb7714-2015')).toBe(
      '丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).',
    );
  });

  it('cites a page of the web with the day of publication and of access', async () => {
    expect(await textOf(online, onlineAt, 'gb7714-2025')).toBe(
      `许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. ${onlineAt.url}.`,
    );
    expect(await textOf(online, onlineAt, 'gb7714-2015')).toBe(
      `许振超. “好好干，当一个好工人”[EB/OL]. (2025-02-17)[2025-06-22]. ${onlineAt.url}.`,
    );
  });

  it('joins 副题 as the standard does, and writes the 第02版 as (2)', async () => {
    const article = sampleArticle({
      ...bare,
      title: '我们的科技一直在追赶',
      subtitle: '——访中国工程院院长周济',
      authors: [{ name: '余建斌', role: 'reporter' }],
      edition: { paper: '人民日报', page: '02', pageName: '要闻', date: '2013-01-12' },
    });
    const context = { url: 'http://paper.people.com.cn/1.htm', savedAt: '2013-03-20T04:00:00Z' };
    expect(await textOf(article, context, 'gb7714-2015')).toBe(
      '余建斌. 我们的科技一直在追赶: 访中国工程院院长周济[N/OL]. 人民日报, 2013-01-12(2)[2013-03-20]. http://paper.people.com.cn/1.htm.',
    );
    expect(await textOf(article, context, 'gb7714-2025')).toBe(
      '余建斌. 我们的科技一直在追赶：访中国工程院院长周济[N/OL]. 人民日报，2013-01-12（2）. http://paper.people.com.cn/1.htm.',
    );
    const withLetter = {
      ...article,
      edition: { paper: '南方都市报', page: 'A01', pageName: null, date: '2013-01-12' },
    };
    expect(await textOf(withLetter, context, 'gb7714-2025')).toContain('南方都市报，2013-01-12（A01）');
  });

  it('names three people and 等', async () => {
    expect(await textOf({ ...online, authors: people(3) }, onlineAt, 'gb7714-2025')).toMatch(/^甲1，甲2，甲3\. “/u);
    expect(await textOf({ ...online, authors: people(4) }, onlineAt, 'gb7714-2025')).toMatch(/^甲1，甲2，甲3，等\. “/u);
    expect(await textOf({ ...online, authors: people(4) }, onlineAt, 'gb7714-2015')).toMatch(/^甲1, 甲2, 甲3, 等\. “/u);
  });

  it('names the photographer of a picture story, and not one beside the writers', () => {
    const photographer = { name: '王摄', role: 'photographer' } as const;
    expect(referenceOf({ ...online, authors: [photographer] }, onlineAt).names).toEqual(['王摄']);
    expect(referenceOf({ ...online, authors: [photographer, ...people(1)] }, onlineAt).names).toEqual(['甲1']);
  });

  it('leaves out what is not known', async () => {
    const nothing = sampleArticle({ ...bare, publishedAt: null, edition: null });
    expect(await textOf(nothing, { url: '' }, 'gb7714-2025')).toBe('蝶变,让城市生活更精彩[EB/OL].');
    expect(await textOf(nothing, { url: 'https://a.example/1' }, 'gb7714-2015')).toBe(
      '蝶变,让城市生活更精彩[EB/OL]. https://a.example/1.',
    );
    expect(await textOf({ ...nothing, title: null }, { url: '' }, 'gb7714-2025')).toBe('[投入资金5000万元][EB/OL].');
    expect(await textOf({ ...nothing, title: null, text: '' }, { url: '' }, 'gb7714-2025')).toBe('[EB/OL].');
  });

  it('takes the day of access by the calendar that the reader has', async () => {
    const late = { ...onlineAt, savedAt: '2026-11-21T23:30:00Z' };
    expect(await textOf(online, late, 'gb7714-2025')).toContain('[2026-11-21]');
    expect(await textOf(online, { ...late, accessedOn: '2026-11-22' }, 'gb7714-2025')).toContain('[2026-11-22]');
  });
});

describe('APA', () => {
  it('cites a newspaper', async () => {
    expect(await textOf(printed, printedAt, 'apa-7')).toBe(
      `陈缮真. (2022, August 16). 探索微观世界的无穷奥秘（科技大观）. 人民日报, 17. ${printedAt.url}`,
    );
    // Chinese is not set in italics: the processor leaves that to letters
    expect(await markupOf(printed, printedAt, 'apa-7')).toContain('（科技大观）. 人民日报, 17. ');
    const latin = { ...printed, edition: { ...printed.edition, paper: 'China Daily' } } as Article;
    expect(await markupOf(latin, printedAt, 'apa-7')).toContain('. <i>China Daily</i>, 17. ');
  });

  it('cites a page of the web', async () => {
    expect(await textOf(online, onlineAt, 'apa-7')).toBe(
      `许振超. (2025, February 17). “好好干，当一个好工人.” 人民网. ${onlineAt.url}`,
    );
    expect(await markupOf(online, onlineAt, 'apa-7')).toContain('“好好干，当一个好工人.” 人民网.');
  });

  it('puts the title first where nobody is named, and says n.d.', async () => {
    expect(await textOf({ ...online, authors: [], publishedAt: null, title: '谁来管？' }, onlineAt, 'apa-7')).toBe(
      `谁来管？ (n.d.). 人民网. Retrieved June 22, 2025, from ${onlineAt.url}`,
    );
  });

  it('describes what has no title in brackets, and joins 副题', async () => {
    expect(await textOf({ ...online, title: null }, onlineAt, 'apa-7')).toBe(
      `许振超. (2025, February 17). [投入资金5000万元]. 人民网. ${onlineAt.url}`,
    );
    expect(await textOf({ ...online, title: '蝶变', subtitle: '——记山阳区' }, onlineAt, 'apa-7')).toContain(
      '. 蝶变：记山阳区. 人民网.',
    );
  });

  it('takes no word of the page for markup, and no name apart', async () => {
    const odd = {
      ...online,
      title: '<i>第一</i>｜a|b <sc>二</sc>',
      authors: [
        { name: '新华社|记者', role: 'author' },
        { name: '阿卜杜·热合曼', role: 'author' },
      ],
    } as Article;
    expect(await textOf(odd, onlineAt, 'apa-7')).toContain(
      '新华社|记者 & 阿卜杜·热合曼. (2025, February 17). <i>第一</i>｜a|b <sc>二</sc>. 人民网',
    );
    expect(await markupOf(odd, onlineAt, 'apa-7')).toContain('<i>&lt;i&#62;第一&lt;/i&#62;｜a|b &lt;sc&#62;二');
  });

  it('lists up to twenty names', async () => {
    expect(await textOf({ ...online, authors: people(2) }, onlineAt, 'apa-7')).toMatch(/^甲1 & 甲2\. \(2025/u);
    expect(await textOf({ ...online, authors: people(3) }, onlineAt, 'apa-7')).toMatch(/^甲1, 甲2, & 甲3\. \(2025/u);
    expect(await textOf({ ...online, authors: people(21) }, onlineAt, 'apa-7')).toMatch(/甲18, 甲19, … 甲21\. \(2025/u);
  });
});

describe('Chicago', () => {
  it('cites a newspaper', async () => {
    expect(await textOf(printed, printedAt, 'chicago-17')).toBe(
      `陈缮真. “探索微观世界的无穷奥秘（科技大观）.” 人民日报, August 16, 2022. ${printedAt.url}.`,
    );
    expect(await markupOf(printed, printedAt, 'chicago-17')).toContain('.” 人民日报, August 16, 2022.');
  });

  it('cites a page of the web, with quotation marks inside quotation marks', async () => {
    expect(await textOf(online, onlineAt, 'chicago-17')).toBe(
      `许振超. “‘好好干，当一个好工人.’” 人民网, February 17, 2025. ${onlineAt.url}.`,
    );
  });

  it('puts the newspaper or the site first where nobody signed', async () => {
    expect(await textOf({ ...printed, authors: [] }, printedAt, 'chicago-17')).toBe(
      `人民日报. “探索微观世界的无穷奥秘（科技大观）,” August 16, 2022. ${printedAt.url}.`,
    );
    expect(await textOf({ ...online, authors: [], title: '谁来管？' }, onlineAt, 'chicago-17')).toBe(
      `人民网. “谁来管？” February 17, 2025. ${onlineAt.url}.`,
    );
  });

  it('gives the day of access where there is no other', async () => {
    expect(await textOf({ ...online, publishedAt: null }, onlineAt, 'chicago-17')).toBe(
      `许振超. “‘好好干，当一个好工人.’” 人民网. Accessed June 22, 2025. ${onlineAt.url}.`,
    );
  });

  it('lists names', async () => {
    expect(await textOf({ ...online, authors: people(2) }, onlineAt, 'chicago-17')).toMatch(/^甲1 and 甲2\. “/u);
    expect(await textOf({ ...online, authors: people(3) }, onlineAt, 'chicago-17')).toMatch(/^甲1, 甲2, and 甲3\. “/u);
    expect(await textOf({ ...online, authors: people(11) }, onlineAt, 'chicago-17')).toMatch(/甲7, et al\. “/u);
  });
});

describe('style files', () => {
  it.each(['apa.csl', 'chicago-note-bibliography.csl', 'locales-en-US.xml'])(
    '%s names its authors and its licence',
    (file) => {
      const head = readFileSync(new URL(`styles/${file}`, import.meta.url), 'utf8').slice(0, 2500);
      expect(head).toMatch(/<name>[^<]+<\/name>/u);
      expect(head).toContain('http://creativecommons.org/licenses/by-sa/3.0/');
    },
  );
});

describe.each(citationStyles)('$id', ({ id }) => {
  it('is one line of whole characters, whatever the page says', async () => {
    const half = '\u{20BB7}'[0];
    const hostile = sampleArticle({
      title: `断${half}\n“]]><script>alert(1)</script>\u0000 ${'长'.repeat(300)}`,
      subtitle: '——\n——',
      authors: [{ name: 'a\r\nb, and c', role: 'author' }],
    });
    const context = { url: 'javascript:alert(1)', savedAt: 'yesterday' };
    const line = await textOf(hostile, context, id);
    expect(line).not.toMatch(/[\p{Cc}\p{Surrogate}]|javascript/u);
    expect(line).toContain('a b, and c');
    expect(await markupOf(hostile, context, id)).toMatch(/&lt;script&(?:gt|#62);alert/u);
  });

  it('has something to say of an article without facts', async () => {
    const nothing = sampleArticle({
      ...bare,
      title: null,
      publishedAt: null,
      edition: { paper: null, page: null, pageName: null, date: null },
      text: '',
      blocks: [],
    });
    expect(await textOf(nothing, { url: 'file:///home/me/1.html' }, id)).not.toMatch(/null|undefined|file:/u);
  });
});

describe('keys', () => {
  it('are plain, the same each time and tell articles apart', () => {
    const { key } = referenceOf(online, onlineAt);
    expect(key).toMatch(/^people20250217x[a-z0-9]{7}$/u);
    expect(referenceOf({ ...online, authors: [] }, { ...onlineAt, savedAt: '2030-01-01T00:00:00Z' }).key).toBe(key);
    expect(referenceOf({ ...online, title: '另一篇' }, onlineAt).key).not.toBe(key);
    expect(referenceOf(online, { url: 'http://www.xinmin.com.cn/1' }).key).toMatch(/^xinmin2025/u);
    expect(referenceOf(online, { url: 'http://127.0.0.1/1' }).key).toMatch(/^news2025/u);
    expect(referenceOf(online, { url: 'http://新闻.example/1' }).key).toMatch(/^news2025/u);
  });
});
