/** What can change in the rules of one site, as data, and what the rules become. */
import type { FieldPlace } from '../extract/corrections/field-place';
import type { PickedBlock, RestoredLine, SiteRules } from './site-rules';

interface Lists {
  restored: RestoredLine[];
  picks: PickedBlock[];
  fields: FieldPlace[];
}

export interface SiteChange {
  /** What holds from then on; null: nothing. */
  set?: { [rule in 'auto' | 'view' | 'pages']?: NonNullable<SiteRules[rule]> | null };
  /** Entries that go. */
  drop?: Partial<Lists>;
  /** Entries that come, at the end, each in the place of one that says the same. */
  add?: Partial<Lists>;
}

/** Entries that are remembered for a site, the oldest forgotten first. */
const MOST: Record<keyof Lists, number> = { restored: 40, picks: 20, fields: 40 };

/** Of two entries with the same name the later one holds. */
const nameOf: { [list in keyof Lists]: (entry: Lists[list][number]) => string } = {
  restored: ({ rule, text }) => `${rule} ${text}`,
  picks: ({ path }) => path.join(' '),
  fields: ({ field, from, box, name, label }) => JSON.stringify([field, from, box, name, label]),
};

export function rulesAfter(rules: SiteRules, { set = {}, drop = {}, add = {} }: SiteChange): SiteRules {
  const after: Record<string, unknown> = { ...rules, ...set };
  for (const rule of Object.keys(set)) if (after[rule] === null) delete after[rule];
  for (const list of Object.keys(MOST) as (keyof Lists)[]) {
    const entries = listAfter(list, rules[list] ?? [], drop[list] ?? [], add[list] ?? []);
    if (entries.length > 0) after[list] = entries;
    else delete after[list];
  }
  return after as SiteRules;
}

/** What of a list goes and what comes where it is to be another one. */
export function listChange<List extends keyof Lists>(
  list: List,
  before: readonly Lists[List][number][],
  wanted: readonly Lists[List][number][],
): SiteChange {
  const name = nameOf[list] as (entry: Lists[List][number]) => string;
  const lacks = (others: readonly Lists[List][number][]) => {
    const names = new Set(others.map(name));
    return (entry: Lists[List][number]) => !names.has(name(entry));
  };
  return { drop: { [list]: before.filter(lacks(wanted)) }, add: { [list]: wanted.filter(lacks(before)) } };
}

function listAfter<List extends keyof Lists>(
  list: List,
  entries: readonly Lists[List][number][],
  drop: readonly Lists[List][number][],
  add: readonly Lists[List][number][],
): Lists[List][number][] {
  const name = nameOf[list] as (entry: Lists[List][number]) => string;
  const gone = new Set([...drop, ...add].map(name));
  return [...entries.filter((entry) => !gone.has(name(entry))), ...add].slice(-MOST[list]);
}
