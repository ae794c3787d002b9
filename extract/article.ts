/** What an extraction says of a page. The one definition of these types: popup, library and exports import them from here. */
import type { Picture, Run } from '../page/page';
import type { FieldName } from '../rules/field-name';
import type { Origin } from './origin';

export interface Extraction {
  url: string;
  kind: 'article' | 'articles' | 'not-article';
  /** 0 to 1: how sure we are that `articles` hold the page's articles and nothing else. */
  confidence: number;
  /** Why the confidence is not higher, as ids that the interface translates. */
  doubts: Doubt[];
  articles: Article[];
  /** The ledger: every block that is in no article and in no field, with the rule that took it. */
  removed: Removed[];
  repairs: Repair[];
}

export type Doubt =
  | 'list-page' // mostly headlines that link elsewhere
  | 'no-body' // no block reads like running text
  | 'short-body' // the body is short for an article
  | 'no-title'
  | 'rival-body' // another part of the page reads as much like the body
  | 'cut-short' // the text ends in … or asks to go on elsewhere, or the page hides more of it
  | 'noisy-body'; // lines of unclear kind stay in the body

export interface Article {
  title: string | null;
  /** 引题, the line above the headline. */
  kicker: string | null;
  /** 副题, the line below the headline. */
  subtitle: string | null;
  /** ISO 8601 at the page's own precision: `2017-09-12`, `2021-03-05T07:58:00+08:00`. Never an invented 00:00. */
  publishedAt: string | null;
  /** 来源: the paper or agency that the page names. */
  source: string | null;
  authors: Author[];
  /** 责任编辑, 责编, 编审. Neither who passed the text (审核, 校对, 监制), nor the authors. */
  editors: string[];
  siteName: string | null;
  /** Breadcrumb from the outermost section inwards. */
  section: string[];
  edition: Edition | null;
  part: Part | null;
  /** 摘要, 导读: a summary that the page itself sets apart. */
  summary: string | null;
  /** 本报讯, 新华社北京1月2日电 … as printed before the first sentence, without the reporters in brackets. */
  dateline: string | null;
  /** A statement about rights or origin that belongs to this article, as printed. */
  rights: string | null;
  script: 'hans' | 'hant';
  blocks: ArticleBlock[];
  /** Paragraphs, headings, lists, quotes and tables joined by \n; no captions. */
  text: string;
  /** Block numbers that stand in no text because they say a field. */
  at: Partial<Record<FieldRole, number[]>>;
  /** Where each field comes from and what spoke against it. */
  evidence: Evidence[];
}

/** What a line of the page is that says a field: `byline` names who wrote, `meta` when and where it appeared. */
export type FieldRole = 'title' | 'subtitle' | 'kicker' | 'byline' | 'meta' | 'summary' | 'breadcrumb';

export interface Author {
  name: string;
  role: 'reporter' | 'correspondent' | 'photographer' | 'author';
}

/** One day's page of a newspaper: 焦作日报 第04版 焦作/山阳区·孟州. */
export interface Edition {
  paper: string | null;
  /** As printed, leading zero and letter kept: `04`, `A01`. */
  page: string | null;
  pageName: string | null;
  /** Calendar day, `2017-09-12`. */
  date: string | null;
}

export interface Part {
  index: number;
  total: number | null;
}

export type BlockType = 'paragraph' | 'heading' | 'image' | 'caption' | 'list' | 'table' | 'quote' | 'video';

export interface ArticleBlock {
  type: BlockType;
  /** Plain text; items of a list joined by \n, cells of a table by tab and rows by \n; the alternative text of a picture. */
  text: string;
  /** Block numbers that the text was joined from. */
  at: number[];
  /** Inline formatting and links; absent where the text has none. Concatenated runs give `text`. */
  runs?: Run[];
  /** Items of a list, each as runs. */
  items?: Run[][];
  ordered?: true;
  rows?: string[][];
  picture?: Picture;
  /** Address of a video or embedded player. */
  video?: string;
  /** Speaker of an interview turn, part of `text` too: 主持人. */
  speaker?: string;
  /** Starts or ends in mid-sentence: the page lost the rest. */
  fragment?: true;
  /** Put back by the reader after it had been removed. */
  restored?: true;
  /** The rule that had removed it, for a block that was put back. */
  rule?: string;
  /** Here a further page of the article begins, which was fetched and joined (extract/pages/). */
  page?: PageStart;
}

export interface PageStart {
  /** From 2. */
  number: number;
  url: string;
}

export interface Removed {
  text: string;
  /** Id of the rule that took it: `boilerplate/share-bar`, `outside-body`, `duplicate`. */
  rule: string;
  at: number[];
}

export interface Repair {
  /** `pinyin`: annotations 風(fēng) taken out; `bytes`: characters rebuilt from shifted GBK bytes. */
  kind: 'pinyin' | 'bytes';
  count: number;
  /** How many of them are inferred and not proven: the reader is told. */
  flagged: number;
  /** What was changed where: the damaged text and what it became. */
  changes: RepairChange[];
}

export interface RepairChange {
  at: number;
  before: string;
  after: string;
  flagged: boolean;
  /** The reader took it back: the text reads as the page has it. */
  undone?: true;
}

export interface Evidence {
  /** `furtherPage`: that a page was joined, `page 2`, and its address as the value. */
  field: FieldName | 'furtherPage';
  value: string;
  from: Origin | `page ${number}`;
  /** True where it lost against other evidence. */
  overruled?: true;
  /** The reader decided for it (choose-value.ts). */
  chosen?: true;
  /** It stood in the article until the reader decided for another, or took it out. */
  setAside?: true;
}
