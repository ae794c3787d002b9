/** The pager below a text, as newspapers set it; tested against folded text (extract/text/width.ts). */

/**
 * Only numbers and a pager's words: 首页 上一页 1 2 3 下一页 尾页 · 共3页 · 分页:[1] [2] · 【下一页】 · 上一頁 1/3 下一頁 · 余下全文;
 * not 下一篇, which is another article
 */
export const pagerText =
  /^(?:[\s[\](){}【】|·.…,<>«»‹›:/_\d-]|第|共|分?[页頁]|首|尾|末|上一?|下一?|前一?|[后後]一?|余下全文|全文|阅读|当前|到|转|GO|next|prev)+$/iu;

/** 下一页 · 【下一页】 · 下页 · 后一页 · 下一頁 · 余下全文 */
export const nextPage = /[下后後]一?[页頁]|余下全文|next/iu;

/** [2] · 【2】 · 第2页 · (2) · 【2】【下一页】, two links to one address */
export const pageNumber = /^[\s[【(|]*第?\s?(\d{1,2})(?!\d)/u;

/** 第1/3页 · 1/2 · 第1页/共4页; not 2021/3/5 */
export const pageOfAll = /(?<![\d/])(\d{1,2})\s?页?\s?\/\s?共?\s?(\d{1,2})(?![\d/])/u;
