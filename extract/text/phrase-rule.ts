/** Which phrase rule (rules/boilerplate) knows a line. */
import { entryAt } from '../../page/entry-at';
import { boilerplate, type PhraseId } from '../../rules/boilerplate';
import type { PhraseRule } from '../../rules/rule';
import { SignTable } from './sign-table';

const rules = Object.entries(boilerplate).flatMap(([table, entries]) =>
  Object.entries<PhraseRule>(entries).map(([name, rule]) => ({ id: `${table}/${name}` as PhraseId, ...rule })),
);
/** Longest line that a rule takes where it does not say. */
const USUAL = 80;
const signs = new SignTable(rules.map((rule) => rule.signs));
/** Few rules take paragraphs: the others' signs are not looked for in one. */
const ofParagraphs = rules.filter((rule) => (rule.upTo ?? USUAL) > USUAL);
const signsOfParagraphs = new SignTable(ofParagraphs.map((rule) => rule.signs));

/** The first rule that knows a line. `key` is folded, Simplified text; `length` counts its characters without white space. */
export function phraseRuleFor(key: string, length: number) {
  const isParagraph = length > USUAL;
  for (const number of (isParagraph ? signsOfParagraphs : signs).patternsFor(key)) {
    const rule = entryAt(isParagraph ? ofParagraphs : rules, number);
    if (length <= (rule.upTo ?? USUAL) && rule.match.test(key)) return rule;
  }
  return undefined;
}
