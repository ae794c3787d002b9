/** Who wrote, took the pictures and edited, among what the page names. */
import { caretaker } from '../../rules/credit-values';
import type { FieldName } from '../../rules/field-name';
import { WEIGHT } from '../../rules/weights/fields';
import type { Author, Evidence } from '../article';
import type { Candidate } from '../draft';
import { looksLikeName, splitNames } from '../text/names';
import { simplify } from '../text/script';

const WRITERS = ['reporter', 'correspondent', 'author'] as const;

/** What only JSON-LD says of writers counts where the page itself names none. */
const JSON_LD = 'json-ld';

/** Each writer once, in the strongest role; who also took the pictures is named again as photographer. */
export function chooseAuthors(candidatesFor: (field: FieldName) => Candidate[], evidence: Evidence[]): Author[] {
  const writers = new Map<string, Author>();
  const editors = new Set(candidatesFor('editor').map((candidate) => candidate.value));
  const pictured = new Set(candidatesFor('photographer').map((candidate) => candidate.value));
  const add = (list: Map<string, Author>, role: Author['role']) => {
    for (const candidate of candidatesFor(role)) {
      if (candidate.from === JSON_LD) continue;
      const names = candidate.line < 0 ? splitNames(candidate.value) : [candidate.value];
      for (const name of names) {
        // 作者:小柏 above and (责任编辑：小柏) below what （记者 闵浩） reports: whoever keeps the site
        const { weight } = candidate;
        const isEditor = role === 'author' && editors.has(name);
        const isKeeper = isEditor && (weight < WEIGHT.author.alsoEditor || list.size > 0);
        const mayBePoster = role === 'author' && candidate.line >= 0 && weight <= WEIGHT.author.account;
        const isPoster = mayBePoster && list.size > 0;
        if (list.has(name) || isKeeper || isPoster) continue;
        // 卜昌伟 in a comment of the system, 卜昌偉 on its Traditional mirror
        if (candidate.line < 0 && [...list.keys()].some((known) => simplify(known) === simplify(name))) continue;
        // <author>周晓梅 韩东</author> of a CMS names who took the picture too.
        if (role === 'author' && candidate.line < 0 && pictured.has(name)) continue;
        list.set(name, { name, role });
        evidence.push({ field: role, value: name, from: candidate.from });
      }
    }
  };
  for (const role of WRITERS) add(writers, role);
  const visible = writers.size;
  for (const { value: name, from } of candidatesFor('author')) {
    if (from !== JSON_LD || visible > 0 || editors.has(name) || !looksLikeName(name)) continue;
    writers.set(name, { name, role: 'author' });
    evidence.push({ field: 'author', value: name, from });
  }
  const photographers = new Map<string, Author>();
  add(photographers, 'photographer');
  return [...writers.values(), ...photographers.values()];
}

/**
 * Editors are printed, not inferred: metas called editor or author often hold ids. The account of whoever keeps the system counts
 * where nobody else is named: （责任编辑：系统管理员）.
 */
export function chooseEditors(candidates: readonly Candidate[], evidence: Evidence[]): string[] {
  const printed = candidates.filter(({ line }) => line >= 0);
  const persons = printed.filter(({ value }) => !caretaker.test(value));
  for (const { value, from } of candidates) evidence.push({ field: 'editor', value, from });
  return [...new Set((persons.length > 0 ? persons : printed).map(({ value }) => value))];
}
