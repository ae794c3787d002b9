/** What the fingerprints of the systems (rules/fingerprints) say of an element by its tag, id or class. */
import { remembered } from '../../page/remembered';
import { fingerprints } from '../../rules/fingerprints';
import type { FieldOfElement } from '../../rules/fingerprints/fingerprint';

interface BodyName {
  family: string;
  /** Its place in the list of the family. */
  rank: number;
}

/** Names of boxes that hold the text. */
const bodyNames = new Map<string, BodyName>();
for (const [family, { body }] of Object.entries(fingerprints))
  for (const [rank, name] of (body ?? []).entries()) bodyNames.set(name, { family, rank });

/** Names of elements that hold one field. */
const fieldNames = new Map<string, FieldOfElement>();
for (const { fields } of Object.values(fingerprints))
  for (const [name, field] of Object.entries(fields ?? {})) fieldNames.set(name, field);

/** `index_cententWrap__Jv8jK` → `index_cententwrap`; `vsb_content_100` → `vsb_content`; names as written in lower case first. */
function namesOf(token: string): string[] {
  const lower = token.toLowerCase();
  if (!token.includes('_')) return [lower];
  const bare = token
    .replace(/__[\w-]{4,}$/u, '')
    .replace(/_(?=[A-Za-z]*\d|[a-z]*[A-Z])[A-Za-z0-9]{5,6}$/u, '')
    .replace(/_\d+$/u, '')
    .toLowerCase();
  return bare === lower ? [lower] : [lower, bare];
}

/** The family whose fingerprint names a box, by element name, id, classes and itemprop. */
export function bodyNameOf(tag: string, hint: string, role: string): BodyName | null {
  const own = bodyNames.get(tag);
  if (own) return own;
  if (role !== '' && /\barticlebody\b/iu.test(role)) return bodyNames.get('itemprop:articlebody') ?? null;
  return hint === '' ? null : bodyNameOfHint(hint);
}

const bodyNameOfHint = remembered((hint): BodyName | null => firstOf(hint, bodyNames));

/** What is known of the first of some ids and classes of which anything is. */
function firstOf<Known>(hint: string, known: ReadonlyMap<string, Known>): Known | null {
  for (const token of hint.split(/\s+/u))
    for (const name of namesOf(token)) {
      const found = known.get(name);
      if (found !== undefined) return found;
    }
  return null;
}

/** What a fingerprint says that an element of these ids, classes or tag names holds: `js_name` → source. */
export function fieldOfNames(hint: string): FieldOfElement | null {
  return firstOf(hint, fieldNames);
}
