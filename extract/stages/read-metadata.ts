/** Reads what the page states about itself outside its visible text: metas, JSON-LD, the comment of Founder e-papers. */
import { crumbSite } from '../../rules/breadcrumb';
import { emptyMeta, metaRules } from '../../rules/metas';
import { cleanCrumbs, MOST_CRUMBS } from '../breadcrumb/clean-crumbs';
import { type Draft, offer } from '../draft';
import { firstMoment } from '../text/dates';
import { couldBeName } from '../text/names';
import { keyOf } from '../text/script';
import { fold } from '../text/width';

export function readMetadata(draft: Draft): void {
  for (const { key, value } of draft.page.metas) {
    const rule = metaRules[key];
    const text = value.trim();
    if (!rule || text === '' || emptyMeta.test(text)) continue;
    if (rule.field === 'title' && namesSite(draft, text)) continue;
    offer(draft, rule.field, { value: text, from: `meta ${key}`, line: -1, weight: rule.weight });
  }
  for (const data of draft.page.jsonLd) readJsonLd(draft, data, 0);
  for (const { text } of draft.page.comments) readFounderComment(draft, text);
}

/** og:title 公視新聞網: the site, not the headline, by its shape or because og:site_name says the same. */
function namesSite({ page, traditional }: Draft, title: string): boolean {
  const said = page.metas.some(({ key, value }) => metaRules[key]?.field === 'siteName' && value.trim() === title);
  return said || crumbSite.test(keyOf(title, traditional).replace(/\s/gu, ''));
}

/** NewsArticle of schema.org, also inside `@graph`. */
function readJsonLd(draft: Draft, data: unknown, depth: number): void {
  if (depth > 4 || data === null || typeof data !== 'object') return;
  if (Array.isArray(data)) {
    for (const item of data) readJsonLd(draft, item, depth + 1);
    return;
  }
  const node = data as Record<string, unknown>;
  if (node['@graph']) readJsonLd(draft, node['@graph'], depth + 1);
  const types = [node['@type']].flat();
  if (types.includes('BreadcrumbList')) readCrumbs(draft, node.itemListElement);
  if (!types.some((type) => typeof type === 'string' && /Article|Posting|Report/u.test(type))) return;
  const say = (field: 'title' | 'publishedAt', value: unknown, weight: number) => {
    if (typeof value === 'string') offer(draft, field, { value: value.trim(), from: 'json-ld', line: -1, weight });
  };
  say('title', node.headline, 35);
  say('publishedAt', node.datePublished ?? node.pubDate, 50);
  for (const person of [node.author].flat()) {
    const { '@type': type, name } = (person ?? {}) as Record<string, unknown>;
    if (type === 'Person' && typeof name === 'string' && couldBeName(name.trim()))
      offer(draft, 'author', { value: name.trim(), from: 'json-ld', line: -1, weight: 20 });
  }
  const publisher = node.publisher as { name?: unknown } | undefined;
  if (typeof publisher?.name === 'string')
    offer(draft, 'siteName', { value: publisher.name, from: 'json-ld', line: -1, weight: 40 });
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
  if ((crumbs.at(-1)?.length ?? 0) > 12) crumbs.pop(); // the headline
  if (crumbs.length > 0 && crumbs.length <= MOST_CRUMBS && crumbs.every((crumb) => crumb.length <= 12))
    offer(draft, 'section', { value: crumbs.join('\n'), from: 'json-ld', line: -1, weight: 36 });
}

/** No field of it is longer, but a comment may hold anything. */
const LONGEST_FIELD = 1000;

/**
 * `<!--enpproperty <articleid>1</articleid><date>2016-10-31 09:28:27.0</date><author>…</author><title>…</title>… /enpproperty-->`,
 * the record that Founder 方正 Apabi/翔宇 leaves in every page that it publishes.
 */
function readFounderComment(draft: Draft, text: string): void {
  if (!text.includes('enpproperty')) return;
  const tag = (name: string) => {
    const start = text.indexOf(`<${name}>`) + name.length + 2;
    const end = text.indexOf(`</${name}>`, start);
    if (start < name.length + 2 || end < 0) return '';
    return text
      .slice(start, Math.min(end, start + LONGEST_FIELD))
      .replace(/<[^<>]*>/gu, ' ')
      .trim();
  };
  const say = (field: Parameters<typeof offer>[1], name: string, weight: number) =>
    offer(draft, field, { value: tag(name), from: 'comment enpproperty', line: -1, weight });
  say('title', 'title', 65);
  say('subtitle', 'subtitle', 65);
  say('kicker', 'introtitle', 65);
  say('author', 'author', 55);
  say('pageName', 'nodename', 30);
  const date = tag('date');
  const moment = firstMoment(fold(date));
  // The day is the paper's; the time of day is when the page was made.
  if (moment) offer(draft, 'publishedAt', { value: moment.day, from: 'comment enpproperty', line: -1, weight: 58 });
}
