/** What the fingerprints of the systems (rules/fingerprints) say of an element by its tag, id or class. */
import { fingerprints } from '../../rules/fingerprints';
import type { FieldOfElement } from '../../rules/fingerprints/fingerprint';

/** Names of boxes that hold the text: family and place in its list. */
const bodyNames = new Map<string, { family: string; rank: number }>();
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
export function bodyNameOf(tag: string, hint: string, role: string): { family: string; rank: number } | null {
  const own = bodyNames.get(tag);
  if (own) return own;
  if (role !== '' && /\barticlebody\b/iu.test(role)) return bodyNames.get('itemprop:articlebody') ?? null;
  if (hint === '') return null;
  for (const token of hint.split(/\s+/u))
    for (const name of namesOf(token)) {
      const found = bodyNames.get(name);
      if (found) return found;
    }
  return null;
}

/** What a fingerprint says that an element of this id, class or tag name holds: `js_name` → source. */
export function fieldOfName(token: string): FieldOfElement | null {
  for (const name of namesOf(token)) {
    const field = fieldNames.get(name);
    if (field) return field;
  }
  return null;
}
