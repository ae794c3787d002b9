import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph, sampleArticle } from './articles.fixtures';
import { distinctNames, fileName, folderName } from './file-name';

const bytes = (name: string) => new TextEncoder().encode(name).length;
const named = (title: string, template?: string) =>
  fileName(sampleArticle({ title }), 'md', template === undefined ? {} : { template });

describe('fileName', () => {
  it('is day and title with nothing a file system refuses', () => {
    expect(named('“四改一拆”: 5/6?\u200b  <完>')).toBe('2021-03-05 “四改一拆”： 5／6？ ＜完＞.md');
    expect(named('A+B~C%D*E|F"G\\H', '{title}')).toBe('A＋B～C％D＊E｜F＂G＼H.md');
    expect(named('[视频] #焦作# 2^3', '{title}')).toBe('［视频］ ＃焦作＃ 2＾3.md');
    expect(fileName(sampleArticle({ title: '..隐藏.. ', publishedAt: null, edition: null }), 'md')).toBe('隐藏.md');
  });

  it('takes the first words where there is no title, and never nothing', () => {
    const text = '“9·5”泸定地震发生后,海螺沟景区党工委鲜明大抓基层导向,着力增强党组织政治功能';
    const untitled = sampleArticle({
      title: null,
      publishedAt: null,
      edition: null,
      text,
      blocks: [paragraph(text)],
    });
    expect(fileName(untitled, 'md')).toBe('“9·5”泸定地震发生后,海螺沟景区党工委鲜明大抓基层导向.md');
    expect(fileName({ ...untitled, text: '' }, 'txt')).toBe('article.txt');
    expect(fileName({ ...untitled, text: '' }, 'txt', { template: '?. {title}' })).toBe('？.txt');
  });

  it('leaves out what cannot be seen: variation selectors, fillers, direction marks, half characters', () => {
    const half = '\u{20BB7}'[0];
    expect(named(`清\u{FE0F}样\u{202E}\u{3164}\u{E0100}\u{AD}\u{FEFF}\u{FFFE}${half}\u{E000}完`, '{title}')).toBe(
      '清样完.md',
    );
  });

  it('is no device of Windows', () => {
    expect(named('CON', '{title}')).toBe('_CON.md');
    expect(named('nul.报告', '{title}')).toBe('_nul.报告.md');
    expect(named('com¹', '{title}')).toBe('_com¹.md');
    expect(named('COM10', '{title}')).toBe('COM10.md');
    expect(named('CONTRA', '{title}')).toBe('CONTRA.md');
  });

  it('counts bytes, not characters, and never cuts one in half', () => {
    const name = named('𠮷'.repeat(300));
    expect(bytes(name)).toBeLessThanOrEqual(240);
    expect(bytes(name)).toBeGreaterThan(235);
    expect(name).toMatch(/^2021-03-05 𠮷+\.md$/u);
    expect(named('e\u{301}'.repeat(300).normalize('NFD'), '{title}')).toMatch(/^é+\.md$/u);
  });

  it('cuts the title, not what tells the file from others', () => {
    const article = sampleArticle({ title: '长'.repeat(300) });
    const name = fileName(article, 'md', {
      template: '{title} {date} {id}',
      context: { url: '', id: 42 },
    });
    expect(name).toMatch(/^长+ 2021-03-05 42\.md$/u);
    expect(bytes(name)).toBeLessThanOrEqual(240);
  });

  it('puts every value the template names', () => {
    const context = { url: 'https://www.zmdnews.cn/1.htm', id: 7 };
    expect(
      fileName(sampleArticle(), 'md', {
        template: '{id}_{site}_{section}_{date}_{source}_{author}_{title}',
        context,
      }),
    ).toBe('7_驻马店网_开发区_2021-03-05_驻马店网_闫宏伟、李申佳_蝶变,让城市生活更精彩.md');
    expect(fileName(sampleArticle({ siteName: null }), 'md', { template: '{site}', context })).toBe(
      'www.zmdnews.cn.md',
    );
  });

  it.each([
    ['{date}_{title}', '甲.md'],
    ['{title} - {source}', '甲.md'],
    ['{title} - {source} - {author}', '甲.md'],
    ['{source} - {title} - {author}', '甲.md'],
    ['{title}（{source}）', '甲.md'],
    ['{title}（{source}）存', '甲存.md'],
    ['剪报 {date} {title}', '剪报 甲.md'],
    ['{unknown} {title}', '{unknown} 甲.md'],
    ['{site}/{title}', '甲.md'],
    ['剪报/{title}', '剪报／甲.md'],
    ['', '甲.md'],
  ])('%s without date, source and author', (template, name) => {
    const article = sampleArticle({
      title: '甲',
      publishedAt: null,
      edition: null,
      source: null,
      authors: [],
      siteName: null,
    });
    expect(fileName(article, 'md', { template })).toBe(name);
  });

  it('is safe whatever the page says', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(text, text, text, (title, source, template) => {
        const name = fileName(sampleArticle({ title, source }), 'md', { template: `${template}{title}{source}` });
        const safe = !/[<>:"/\\|?*~%+\p{Cc}\p{Cf}\p{Cs}]|^[. ]|[. ]\.md$/u.test(name);
        return safe && bytes(name) <= 240 && /^.+\.md$/u.test(name);
      }),
    );
  });
});

describe('distinctNames', () => {
  it('numbers names that differ only as far as a file system sees', () => {
    const distinct = distinctNames();
    expect(['甲.md', '甲.md', 'A.md', 'a.md', '甲.md', '甲 (2).md'].map(distinct)).toEqual([
      '甲.md',
      '甲 (2).md',
      'A.md',
      'a (2).md',
      '甲 (3).md',
      '甲 (2) (2).md',
    ]);
  });

  it('keeps to the length and to the ending', () => {
    const distinct = distinctNames();
    const long = fileName(sampleArticle({ title: '长'.repeat(300) }), 'csl.json');
    distinct(long);
    const second = distinct(long);
    expect(second).toMatch(/^2021-03-05 长+ \(2\)\.csl\.json$/u);
    expect(bytes(second)).toBeLessThanOrEqual(240);
  });
});

describe('folderName', () => {
  it('is as safe as a file name', () => {
    expect(folderName(' 我的/剪报... ')).toBe('我的／剪报');
    expect(folderName('\u200b')).toBe('articles');
    expect(folderName('aux')).toBe('_aux');
  });
});
