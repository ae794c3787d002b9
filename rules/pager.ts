/** The pager below a text, as newspapers set it; tested against folded text (extract/text/width.ts). */
import { pattern } from './pattern';

/**
 * Only numbers and a pager's words: 首页 上一页 1 2 3 下一页 尾页 · 共3页 · 分页:[1] [2] · 【下一页】 · 上一頁 1/3 下一頁 · 余下全文 · 上一张 2 下一张;
 * not 下一篇, which is another article
 */
export const pagerText = pattern('iu')`
  ^(?:
    [\s[\](){}【】|·.…,<>«»‹›:/_\d-]|第|共|分?[页頁]|[张張]|首|尾|末|上一?|下一?|前一?|[后後]一?|余下全文|全文|阅读
    |查看|浏览|当前|到|转|GO|next|prev
  )+$`;

/** 03-04 15:58 · 03-04: a day without its year, and a clock; not 1-2 */
export const dayOrClock = /\d:\d\d|(?<!\d)\d\d-\d\d(?!\d)/;

/** 日 一 二 … 六, 周日, Su: days of the week above the numbers of a calendar */
export const weekday = /^(?:周|星期)?[一二三四五六日天]$|^(?:Su|Mo|Tu|We|Th|Fr|Sa)/iu;

/** 下一页 · 【下一页】 · 下页 · 后一页 · 下一頁 · 余下全文 */
export const nextPage = /[下后後]一?[页頁]|余下全文|next/iu;

/** [2] · 【2】 · 第2页 · (2) · 【2】【下一页】, two links to one address */
export const pageNumber = /^[\s[【(|]*第?\s?(\d{1,2})(?!\d)/u;

/** 第1/3页 · 1/2 · 第1页/共4页; not 2021/3/5 */
export const pageOfAll = /(?<![\d/])(\d{1,2})\s?页?\s?\/\s?共?\s?(\d{1,2})(?![\d/])/u;

/** 菜市场搬家记(第1/3页) · 老街整治（第2页/共4页） behind a headline, as printed; the groups are the page and how many, cut off. Not 高清：龙舟竞渡(3/6) */
export const pageOfHeadline =
  /\s?[(（[【]\s?第\s?(\d{1,2})\s?(?:[页頁]\s?)?(?:[/／,，]\s?共?|共)\s?(\d{1,2})\s?[页頁]\s?[)）\]】]$/u;

/** 展开全文 · 展开剩余50% · 余下全文: buttons that show the rest of a text on the same page */
export const expander = /展开|全文|余下|剩余|阅读更多|查看更多/u;

/** 网友评论 · 热门跟帖 · 全部留言: a pager below such a heading turns the readers' pages, as printed */
export const commentsHeading = /^(?:网友|最新|热门|全部|精彩)?(?:评论|評論|跟帖|回帖|留言|回复)/u;

/** 水从哪里来[编辑]: the tool behind a heading of MediaWiki, as printed; cut off */
export const editLink = /\s?\[(?:编辑|編輯)\]$/u;

/** 共3页: how many, as printed; the first group */
export const pagesInAll = /共\s?(\d{1,2})\s?[页頁]/u;

/** 1 · [2] · 第3页: the numbers in a pager; not 共3页; hence the g */
export const numberOfPage = /(?<!共\s?)(?<!\d)\d{1,3}(?!\d)/gu;
