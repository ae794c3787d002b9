/** Reads what a page states of itself for search engines, as JSON-LD. */
import { WEIGHT } from '../../rules/weights/fields';
import { cleanCrumbs, MOST_CRUMBS } from '../breadcrumb/clean-crumbs';
import { type Draft, offer } from '../draft';
import { pathValue } from '../field-values';
import { couldBeName } from '../text/names';

/** Lists in `@graph` in lists: pages that nest deeper do so by mistake. */
const DEEPEST = 4;
/** Characters of a step of the path; a last one that is longer is the headline. */
const LONGEST_STEP = 12;

/** NewsArticle of schema.org, also inside `@graph`. */
export function readJsonLd(draft: Draft, data: unknown, depth = 0): void {
  if (depth > DEEPEST || data === null || typeof data !== 'object') return;
  if (Array.isArray(data)) {
    for (const item of data) readJsonLd(draft, item, depth + 1);
    return;
  }
  const node = data as Record<string, unknown>;
  if (node['@graph']) readJsonLd(draft, node['@graph'], depth + 1);
  const types = [node['@type']].flat();
  if (types.includes('BreadcrumbList')) readCrumbs(draft, node.itemListElement);
  if (!types.some((type) => typeof type === 'string' && /Article|Posting|Report/u.test(type))) return;
  const say = (field: 'title' | 'publishedAt', value: unknown) => {
    if (typeof value === 'string')
      offer(draft, field, { value: value.trim(), from: 'json-ld', line: -1, weight: WEIGHT[field].jsonLd });
  };
  say('title', node.headline);
  say('publishedAt', node.datePublished ?? node.pubDate);
  for (const person of [node.author].flat()) {
    const { '@type': type, name } = (person ?? {}) as Record<string, unknown>;
    if (type === 'Person' && typeof name === 'string' && couldBeName(name.trim()))
      offer(draft, 'author', { value: name.trim(), from: 'json-ld', line: -1, weight: WEIGHT.author.jsonLd });
  }
  const publisher = node.publisher as { name?: unknown } | undefined;
  if (typeof publisher?.name === 'string')
    offer(draft, 'siteName', { value: publisher.name, from: 'json-ld', line: -1, weight: WEIGHT.siteName.jsonLd });
}

/** 首页, 新加坡, the headline: the path as search engines read it. */
function readCrumbs(draft: Draft, items: unknown): void {
  if (!Array.isArray(items)) return;
  const names = items.map(
    (item: { name?: unknown; item?: { name?: unknown } } | null) => item?.name ?? item?.item?.name,
  );
  const crumbs = cleanCrumbs(
    draft,
    names.filter((name) => typeof name === 'string'),
  );
  if ((crumbs.at(-1)?.length ?? 0) > LONGEST_STEP) crumbs.pop();
  if (crumbs.length > 0 && crumbs.length <= MOST_CRUMBS && crumbs.every((crumb) => crumb.length <= LONGEST_STEP))
    offer(draft, 'section', { value: pathValue(crumbs), from: 'json-ld', line: -1, weight: WEIGHT.section.jsonLd });
}
