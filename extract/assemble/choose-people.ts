/** Who wrote, took the pictures and edited, among what the page names. */
import { caretaker } from '../../rules/credit-values';
import type { FieldName } from '../../rules/field-name';
import { WEIGHT } from '../../rules/weights/fields';
import type { Author, Evidence } from '../article';
import type { Candidate } from '../draft';
import { looksLikeName, splitNames } from '../text/names';
import { simplify } from '../text/script';

type Role = Author['role'];

const WRITERS = ['reporter', 'correspondent', 'author'] as const;

/** What only JSON-LD says of writers counts where the page itself names none. */
const JSON_LD = 'json-ld';

type CandidatesFor = (field: FieldName) => Candidate[];

/** Each writer once, in the strongest role; who also took the pictures is named again as photographer. */
export function chooseAuthors(candidatesFor: CandidatesFor, evidence: Evidence[]): Author[] {
  const writers = new Map<string, Author>();
  const photographers = new Map<string, Author>();
  const add = addTo(candidatesFor, evidence);
  for (const role of WRITERS) add(writers, role);
  if (writers.size === 0) addUnseen(writers, candidatesFor, evidence);
  add(photographers, 'photographer');
  return [...writers.values(), ...photographers.values()];
}

/** Adds whom the page names in a role to those that it names in stronger ones. */
function addTo(candidatesFor: CandidatesFor, evidence: Evidence[]): (list: Map<string, Author>, role: Role) => void {
  const editors = new Set(withoutReviewers(candidatesFor('editor')).map(({ value }) => value));
  const pictured = new Set(candidatesFor('photographer').map(({ value }) => value));
  const isAnother = (list: ReadonlyMap<string, Author>, { line, weight }: Candidate, name: string) => {
    const isAlone = list.size === 0;
    // 作者:小柏 above and (责任编辑：小柏) below what （记者 闵浩） reports: whoever keeps the site
    if (editors.has(name) && (weight < WEIGHT.author.alsoEditor || !isAlone)) return true;
    if (line >= 0) return weight <= WEIGHT.author.account && !isAlone;
    // <author>周晓梅 韩东</author> of a CMS names who took the picture too.
    return pictured.has(name);
  };
  return (list, role) => {
    for (const candidate of candidatesFor(role)) {
      if (candidate.from === JSON_LD) continue;
      for (const name of isPrinted(candidate) ? [candidate.value] : splitNames(candidate.value)) {
        if (list.has(name) || (role === 'author' && isAnother(list, candidate, name))) continue;
        // 卜昌伟 in a comment of the system, 卜昌偉 on its Traditional mirror
        if (!isPrinted(candidate) && [...list.keys()].some((known) => simplify(known) === simplify(name))) continue;
        list.set(name, { name, role });
        evidence.push({ field: role, value: name, from: candidate.from });
      }
    }
  };
}

/** Whom only JSON-LD names. */
function addUnseen(writers: Map<string, Author>, candidatesFor: CandidatesFor, evidence: Evidence[]): void {
  const editors = new Set(withoutReviewers(candidatesFor('editor')).map(({ value }) => value));
  for (const { value: name, from } of candidatesFor('author')) {
    if (from !== JSON_LD || editors.has(name) || !looksLikeName(name)) continue;
    writers.set(name, { name, role: 'author' });
    evidence.push({ field: 'author', value: name, from });
  }
}

/**
 * Editors are printed, not inferred: metas called editor or author often hold ids. The account of whoever keeps the system counts
 * where nobody else is named: （责任编辑：系统管理员）.
 */
export function chooseEditors(candidates: readonly Candidate[], evidence: Evidence[]): string[] {
  const labelled = withoutReviewers(candidates);
  const counted = labelled.some(isPrinted) ? labelled : candidates;
  const printed = counted.filter(isPrinted);
  const persons = printed.filter(({ value }) => !caretaker.test(value));
  for (const { value, from } of counted) evidence.push({ field: 'editor', value, from });
  return [...new Set((persons.length > 0 ? persons : printed).map(({ value }) => value))];
}

/** 二审：罗志 三审：颜建军 behind 责编：刘芳 are none of its editors. */
function withoutReviewers(editors: readonly Candidate[]): Candidate[] {
  return editors.filter(({ weight }) => weight > WEIGHT.editor.reviewer);
}

function isPrinted({ line }: Candidate): boolean {
  return line >= 0;
}
