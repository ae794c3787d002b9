/** The headlines of a list page, for the reader to choose one of. */
import type { Block, Page } from '../page/page';
import type { Extraction } from './article';

export interface Headline {
  text: string;
  /** Resolved address. */
  href: string;
}

/** Characters of a headline: 首页, 更多>> and 联系我们 are shorter, a paragraph that is one link is longer. */
const LEAST = 8;
const MOST = 60;
/** More than a front page has. */
const LIMIT = 300;

/** Whether the page may be there to lead to articles: then its headlines are offered. */
export function mayBeList({ kind, doubts }: Pick<Extraction, 'kind' | 'doubts'>): boolean {
  return kind === 'not-article' || doubts.includes('list-page');
}

/** Links as long as headlines are, in document order, each address once. Links to the page itself and to files are left out. */
export function listHeadlines(page: Page): Headline[] {
  const found = new Map<string, Headline>();
  for (const block of page.blocks) {
    if (block.kind !== 'text' || block.hidden) continue;
    for (const { text, href } of linksOf(block)) {
      const length = (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
      if (length < LEAST || length > MOST || !/\p{Script=Han}/u.test(text) || !leadsOn(href, page.url)) continue;
      const known = found.get(href);
      // The picture's caption and the headline lead to the same place: the longer one says more.
      if (!known) found.set(href, { text, href });
      else if (text.length > known.text.length) known.text = text;
    }
  }
  return [...found.values()].slice(0, LIMIT);
}

/** Runs with the same address are one link: 我市<em>新增</em>公园. A date set in the same link is cut off: 2021-03-05. */
function linksOf(block: Block): Headline[] {
  const links: Headline[] = [];
  let before: string | undefined;
  for (const { text, href } of block.runs) {
    const last = links.at(-1);
    if (href !== undefined && href === before && last) last.text += text;
    else if (href !== undefined) links.push({ text, href });
    before = href;
  }
  return links.map(({ text, href }) => ({
    text: text
      .replace(
        /^[\s·•・▪■◆>»]+|\s*[[(（]?(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2})?[\])）]?\s*$/gu,
        '',
      )
      .trim(),
    href,
  }));
}

function leadsOn(href: string, from: string): boolean {
  if (!/^https?:\/\//iu.test(href) || /\.(?:pdf|docx?|xlsx?|zip|rar|apk|exe|jpe?g|png|gif|mp4)(?:[?#]|$)/iu.test(href))
    return false;
  const bare = (address: string) => address.replace(/#.*$/u, '');
  // https://www.example.cn/ is the front page, not an article.
  return bare(href) !== bare(from) && !/^https?:\/\/[^/]+\/?(?:index\.\w+)?$/iu.test(bare(href));
}
