/** Reads what the page states about itself outside its visible text: metas, JSON-LD, comments of its system. */
import { emptyMeta, metaRules } from '../../rules/metas';
import { type Draft, offer } from '../draft';
import { readFounderComment } from '../metadata/founder-comments';
import { readJsonLd } from '../metadata/json-ld';
import { isOnlySite } from '../title/is-only-site';

export function readMetadata(draft: Draft): void {
  for (const { key, value } of draft.page.metas) {
    const rule = metaRules[key];
    const text = value.trim();
    if (!rule || text === '' || emptyMeta.test(text)) continue;
    if (rule.field === 'title' && isOnlySite(draft, text)) continue;
    offer(draft, rule.field, { value: text, from: `meta ${key}`, line: -1, weight: rule.weight });
  }
  for (const data of draft.page.jsonLd) readJsonLd(draft, data);
  for (const { text } of draft.page.comments) readFounderComment(draft, text);
}
