/**
 * Facts that a page states in a script only: in a saved file, or before the script has run, the element that shows them is
 * empty. Read with patterns of known systems; nothing of the script is run.
 */
import type { Meta } from './page';

/** var createTime = '2020-09-24 09:45'; of WeChat, also as publish_time; "pubtime":"…", "published_at_general":"…", "date":"2023-05-18 12:07:44" of share pages */
const PUBLISHED =
  /\b(?:createTime|(?:pub|publish)_?(?:time|date)["']?|published_?at(?:_general)?["']?|(?:ptime|date)["'](?=\s*:\s*"[^"]{8,10} ))\s*[:=]\s*["'](\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?)["']/gi;
/** var ct = "1600911900": seconds since 1970, of WeChat */
const CREATED = /\bvar ct\s*=\s*["'](\d{10})["']/;
/** createPageHTML(4, 0, "t20200106_47506", "html"): pages, number of this one from 0, of TRS 拓尔思 */
const PAGER = /\bcreatePageHTML\(\s*(\d{1,2})\s*,\s*(\d{1,2})\s*,/;

/** Metas with keys of their own: `script published`, `script pager` (`1/4`). */
export function scriptFacts(text: string): Meta[] {
  const facts: Meta[] = [];
  // Scripts are long and most have nothing of this: a search for a word is much faster than a pattern.
  const stated = text.includes('"20') || text.includes("'20") ? onlyTime(text) : undefined;
  const created = text.includes('var ct') ? inChina(CREATED.exec(text)?.[1]) : null;
  // publish_time = "2024-06-28" beside the second: the same day, with its minute
  const published = stated === undefined || created?.startsWith(`${stated} `) ? created : stated;
  if (published) facts.push({ key: 'script published', value: published });
  const pager = text.includes('createPageHTML') ? PAGER.exec(text) : null;
  if (pager && Number(pager[1]) > 1 && Number(pager[2]) < Number(pager[1]))
    facts.push({ key: 'script pager', value: `${Number(pager[2]) + 1}/${pager[1]}` });
  return facts;
}

/** A list of other stories states many. */
function onlyTime(text: string): string | undefined {
  const times = new Set([...text.matchAll(PUBLISHED)].map((found) => found[1]));
  return times.size === 1 ? [...times][0] : undefined;
}

/** `1600911900` → `2020-09-24 09:45`, as a reader in China sees it. */
function inChina(seconds: string | undefined): string | null {
  if (seconds === undefined) return null;
  return new Date((Number(seconds) + 8 * 3600) * 1000).toISOString().slice(0, 16).replace('T', ' ');
}
