/**
 * What ids and classes of small elements around the headline say of their text where no label does: `<span class="from">`,
 * `<div class="author">`. Tested against a hint in lower case.
 */
import { pattern } from './pattern';

/** source, news-source, from, copyfrom, laiyuan, ly, src; not resource, outsource-list, img-src */
export const sourceHint = /^src$|(?:^|[\s_-])(?:source|from|copyfrom|lai_?yuan|ly|media-?name|origin)(?:$|[\s_-]|\d)/u;

/** author, author-name, authors, byline, reporter, zuozhe; not author-avatar, authority */
export const authorHint = /(?:^|[\s_-])(?:authors?|writers?|reporters?|byline|zuo_?zhe)(?:[_-]?names?)?(?:$|[\s]|\d)/u;

/** <a class="url fn n">小满</a>, the writer below a post of WordPress; not url fn org, fn */
export const authorLinkHint = /^url fn(?: n)?$/;

/** category, cat-name, article-category, head-cat, section-name, lanmu, lmmc (栏目名称): the section at the headline; not category-list, catalog */
export const sectionHint = pattern('iu')`
  ^(?:
    (?:[a-z]+[_-]+){0,3}cat(?:egory)?|cat|post-?cat(?:egory)?|cat(?:egory)?-?name|cat-?links?|kicker-?link
    |section-?name|channel-?name|lan-?mu|lm-?mc
  )$`;

/**
 * What names a <time> of the day of publication: datePublished (schema.org), entry-date published (WordPress), entry-date updated
 * (its themes, for a post that was never changed); not dateModified, updated alone
 */
export const publishedTimeHint = /\bdatePublished\b|(?:^|\s)entry-date(?:\s|$)/u;
