/** An article for the tests of the formats: every field set, text that looks like markup. Not bundled: only tests import it. */
import type { Article, ArticleBlock } from '../extract/article';

export const paragraph = (text: string): ArticleBlock => ({ type: 'paragraph', text, at: [1] });

export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    title: '蝶变,让城市生活更精彩',
    kicker: '决战五十天',
    subtitle: '——山阳区“四城联创”集中攻坚工作侧记',
    publishedAt: '2021-03-05T07:58:00+08:00',
    source: '驻马店网',
    authors: [
      { name: '闫宏伟', role: 'reporter' },
      { name: '李申佳', role: 'correspondent' },
    ],
    editors: ['刘银霞'],
    siteName: '驻马店网',
    section: ['县区', '开发区'],
    edition: { paper: '焦作日报', page: '04', pageName: '焦作/山阳区·孟州', date: '2017-09-12' },
    part: { index: 4, total: null },
    summary: '以张贴宣传页、入户讲解等形式广泛宣传。',
    dateline: '本报讯',
    rights: null,
    script: 'hans',
    blocks: [paragraph('投入资金5000万元。')],
    text: '投入资金5000万元。',
    at: { title: [4] },
    evidence: [],
    ...changes,
  };
}
