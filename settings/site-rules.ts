/** The shape of what the reader decided for single sites, apart from where it is kept (sites.ts). */
import { type FieldPlace, isFrom } from '../extract/corrections/field-place';
import type { ScriptView } from '../messages';

/** Where the records are kept in `storage.local`. */
export const SITES_KEY = 'sites';

export interface SiteRules {
  /** The reader opens by itself on this site's articles; holds only as long as the browser's permission for the site does. */
  auto?: true;
  /** Script that this site's articles open in, where it is another than the usual one. */
  view?: ScriptView;
  /** The further pages of this site's articles are fetched and joined without being asked for. */
  pages?: true;
  /** Lines that the reader put back: they stay in on every page of the site. */
  restored?: RestoredLine[];
  /** Blocks that the reader chose on a page as the text, one for each template of the site. */
  picks?: PickedBlock[];
  /** Where the reader chose fields to be read from, on every page of the site. */
  fields?: FieldPlace[];
}

export interface RestoredLine {
  /** The rule that takes the line out. */
  rule: string;
  /** The line as the page has it. */
  text: string;
  /** Where it stood in the template: what stands there on other pages of the site stays in too (page/place-of.ts). */
  place?: string;
}

/** Where on a page the text is: the boxes from the outermost with a name to the chosen one. */
export interface PickedBlock {
  /** Lower-case tag and the names in `id` and `class` that hold no digits: `div#content.article-body`. */
  path: string[];
  /** ISO 8601 in UTC. */
  at: string;
}

/** Records by host: `www.example.cn`, with a port where it has one. */
export type Sites = Readonly<Record<string, SiteRules>>;

/** Host of a web address with its port, or ''. */
export function hostOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/u.test(parsed.protocol) ? parsed.host : '';
}

/** Only what the current version knows: what is stored may come from another version, from a file or from a hand. */
export function soundSites(stored: unknown): Sites {
  return Object.fromEntries(
    Object.entries(recordOf(stored))
      .map(([host, given]) => [host, soundRules(recordOf(given))] as const)
      .filter(([host, rules]) => isHost(host) && Object.keys(rules).length > 0),
  );
}

function soundRules({ auto, view, pages, restored, picks, fields }: Record<string, unknown>): SiteRules {
  const lines = listOf(restored).flatMap((line) => {
    const { rule, text, place } = recordOf(line);
    if (typeof rule !== 'string' || typeof text !== 'string' || text === '') return [];
    return [{ rule, text, ...(typeof place === 'string' && place !== '' && { place }) }];
  });
  const blocks = listOf(picks).flatMap((pick) => {
    const { path, at } = recordOf(pick);
    const steps = listOf(path).filter((step) => typeof step === 'string' && step !== '') as string[];
    return steps.length > 0 ? [{ path: steps, at: typeof at === 'string' ? at : '' }] : [];
  });
  const places = listOf(fields).flatMap((place) => {
    const { field, from, ...line } = recordOf(place);
    if (typeof field !== 'string' || field === '' || typeof from !== 'string' || !isFrom(from)) return [];
    return [{ field, from, ...textsOf(line, ['box', 'name', 'label']) }];
  });
  const known = (['original', 'hans', 'tw', 'hk'] as const).find((script) => script === view);
  return {
    ...(auto === true && { auto }),
    ...(known && { view: known }),
    ...(pages === true && { pages }),
    ...(lines.length > 0 && { restored: lines }),
    ...(blocks.length > 0 && { picks: blocks }),
    ...(places.length > 0 && { fields: places }),
  };
}

function isHost(text: string): boolean {
  return text !== '' && hostOf(`http://${text}/`) === text.replace(/:80$/u, '');
}

/** Those of the named entries that hold a text. */
function textsOf<Name extends string>(
  record: Record<string, unknown>,
  names: readonly Name[],
): { [name in Name]?: string } {
  const texts: { [name in Name]?: string } = {};
  for (const name of names) {
    const text = record[name];
    if (typeof text === 'string' && text !== '') texts[name] = text;
  }
  return texts;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
