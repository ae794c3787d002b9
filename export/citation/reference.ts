/** What every citation and bibliography format says of an article, decided once. */
import type { Article } from '../../extract/article';
import { type Day, dayOf, isoDay } from '../day';
import type { ExportContext } from '../format';
import { hostOf, webAddress } from '../web-address';
import { oneLine } from '../well-formed';

export interface Reference {
  /** `newspaper`: a page of an edition is known (第04版). `web`: anything else that was read in a browser. */
  kind: 'newspaper' | 'web';
  /** The headline, or the first words where there is none; `devised` then. */
  title: string;
  devised: boolean;
  /** 副题 without its dashes: ——山阳区“四城联创”集中攻坚工作侧记. '' where there is none. */
  subtitle: string;
  /** As printed: a Chinese name is never split. */
  names: string[];
  /** Name of the newspaper or of the site, or ''. */
  container: string;
  issued: Day | null;
  accessed: Day | null;
  /** Page of the edition as printed, `04`, `A01`, or ''. */
  page: string;
  /** 焦作/山阳区·孟州, or ''. */
  pageName: string;
  /** http or https, or ''. */
  url: string;
  language: 'zh-CN' | 'zh-TW';
  summary: string;
  /** The paper or agency the page names as its source where that is not the container, or ''. */
  source: string;
  /** Plain ASCII, the same for the same article at every export: `zmdnews20210305k3x9a2`. */
  key: string;
}

export function referenceOf(article: Article, context: ExportContext): Reference {
  const { edition } = article;
  const kind = edition?.paper || edition?.page ? 'newspaper' : 'web';
  const url = webAddress(context.url);
  const headline = oneLine(article.title ?? '');
  const title = headline || firstWords(article.text);
  const container =
    (kind === 'newspaper' ? (edition?.paper ?? article.source ?? article.siteName) : article.siteName) ?? hostOf(url);
  const issued =
    (kind === 'newspaper' ? dayOf(edition?.date) : null) ?? dayOf(article.publishedAt) ?? dayOf(edition?.date);
  const source = oneLine(article.source ?? '');
  return {
    kind,
    title,
    devised: headline === '',
    subtitle: oneLine(article.subtitle ?? '').replace(/^[—–―\-－─]+\s*|\s*[—–―\-－─]+$/gu, ''),
    names: principalNames(article),
    container: oneLine(container),
    issued,
    accessed: dayOf(context.accessedOn) ?? dayOf(context.savedAt),
    page: oneLine(edition?.page ?? ''),
    pageName: oneLine(edition?.pageName ?? ''),
    url,
    language: article.script === 'hans' ? 'zh-CN' : 'zh-TW',
    summary: oneLine(article.summary ?? ''),
    source: source === container ? '' : source,
    key: keyOf(webAddress(context.canonicalUrl) || url, title, issued),
  };
}

/** Who wrote it; the photographers where nobody else is named, as under a picture story. */
function principalNames({ authors }: Article): string[] {
  const writers = authors.filter(({ role }) => role !== 'photographer');
  const names = (writers.length > 0 ? writers : authors).map(({ name }) => oneLine(name)).filter((name) => name !== '');
  return [...new Set(names)];
}

function firstWords(text: string): string {
  const line = oneLine(text).replace(/[。.]$/u, '');
  const [words = ''] = /^.{0,29}[^\s，,。；;、]/u.exec(line) ?? [];
  return words === line ? words : `${words}…`;
}

function keyOf(url: string, title: string, issued: Day | null): string {
  const labels = hostOf(url).split('.').slice(0, -1);
  const site = labels.filter((label) => !/^(?:com|net|org|gov|edu|ac|co)$/u.test(label)).at(-1) ?? '';
  const word = /^[a-z][a-z0-9]*/u.exec(site.replaceAll('-', ''))?.[0] ?? 'news';
  const day = issued ? isoDay(issued).replaceAll('-', '') : '';
  return `${word}${day}x${shortHash(`${url}\n${title}\n${day}`)}`;
}

/** FNV-1a over UTF-16 code units, 32 bits in base 36: tells the articles of one site and day apart, no more. */
export function shortHash(text: string, seed = 0x811c9dc5): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
