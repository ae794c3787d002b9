import type { Article, ArticleBlock, Author } from '../extract/article';
import type { ExportContext } from './format';

/** The few words that a text file needs, in the article's own script. */
const WORDS = {
  hans: {
    reporter: '记者',
    correspondent: '通讯员',
    photographer: '摄影',
    author: '作者',
    editors: '编辑',
    source: '来源',
    url: '网址',
    picture: '图',
    video: '视频',
  },
  hant: {
    reporter: '記者',
    correspondent: '通訊員',
    photographer: '攝影',
    author: '作者',
    editors: '編輯',
    source: '來源',
    url: '網址',
    picture: '圖',
    video: '視頻',
  },
} as const;

/** An article as text to read or paste: headline, one line of facts, paragraphs with an empty line between them. */
export function toPlainText(article: Article, context: ExportContext): string {
  const words = WORDS[article.script];
  const head = [article.kicker, article.title, article.subtitle].filter(Boolean).join('\n');
  const body = article.blocks.map((block, index) =>
    // the caption says it better than the alternative text
    block.type === 'image' && article.blocks[index + 1]?.type === 'caption' ? '' : writeBlock(block, words),
  );
  const origin = context.url ? `${words.url}：${context.url}` : '';
  return `${[head, facts(article), ...body, origin].filter(Boolean).join('\n\n')}\n`;
}

function facts(article: Article): string {
  const words = WORDS[article.script];
  const { edition } = article;
  return [
    article.source && `${words.source}：${article.source}`,
    edition?.paper && edition.paper !== article.source && edition.paper,
    edition?.page && `第${edition.page}版${edition.pageName ? `：${edition.pageName}` : ''}`,
    article.publishedAt && readableDate(article.publishedAt),
    ...byRole(article.authors).map(([role, names]) => `${words[role]}：${names.join('、')}`),
    article.editors.length > 0 && `${words.editors}：${article.editors.join('、')}`,
  ]
    .filter(Boolean)
    .join('　');
}

function byRole(authors: readonly Author[]): [Author['role'], string[]][] {
  const groups = new Map<Author['role'], string[]>();
  for (const { name, role } of authors) groups.set(role, [...(groups.get(role) ?? []), name]);
  return [...groups];
}

/** `2021-03-05T07:58:00+08:00` as 2021-03-05 07:58; China's own offset goes without saying, others are kept. */
function readableDate(iso: string): string {
  const [, day = iso, minute, second, offset] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/u.exec(iso) ?? [];
  if (!minute) return day;
  const time = second && second !== '00' ? `${minute}:${second}` : minute;
  return `${day} ${time}${offset && offset !== '+08:00' ? ` ${offset}` : ''}`;
}

function writeBlock(block: ArticleBlock, words: (typeof WORDS)[keyof typeof WORDS]): string {
  switch (block.type) {
    case 'image':
      return block.picture?.alt ? `［${words.picture}］${block.picture.alt}` : '';
    case 'caption':
      return `［${words.picture}］${block.text}`;
    case 'video':
      return [`［${words.video}］`, block.text, block.video].filter(Boolean).join(' ');
    case 'list':
      return block.text
        .split('\n')
        .map((item, index) => (block.ordered ? `${index + 1}. ${item}` : `• ${item}`))
        .join('\n');
    default:
      return block.text;
  }
}
