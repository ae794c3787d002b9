/** Marks what phrase rules know: lines that are never an article's, and suspects that count only at its edges. */
import { boilerplate } from '../../rules/boilerplate';
import type { PhraseRule } from '../../rules/rule';
import { type Draft, type Line, remove } from '../draft';
import { SignTable } from '../text/signs';

const rules = Object.entries(boilerplate).flatMap(([table, entries]) =>
  Object.entries<PhraseRule>(entries).map(([name, rule]) => ({ id: `${table}/${name}`, ...rule })),
);
/** Longest line that a rule takes where it does not say. */
const USUAL = 80;
const signs = new SignTable(rules.map((rule) => rule.signs));
/** Few rules take paragraphs: the others' signs are not looked for in one. */
const ofParagraphs = rules.filter((rule) => (rule.upTo ?? USUAL) > USUAL);
const signsOfParagraphs = new SignTable(ofParagraphs.map((rule) => rule.signs));

export function markBoilerplate(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.mark || line.length === 0 || line.block.kind === 'table') continue;
    const rule = phraseRuleFor(line.key, line.length);
    if (!rule) continue;
    if (rule.where === 'anywhere') remove(line, rule.id);
    else line.suspect = { rule: rule.id, where: rule.where };
  }
  for (const line of draft.lines) if (line.mark?.is === 'removed' && line.mark.rule === AI) takeSummary(draft, line);
}

const AI = 'more/ai-summary';
/** Lines that a machine's summary has at most. */
const LONGEST_SUMMARY = 6;

/** AI 智能总结 above and 内容由AI生成 below: what stands between is the machine's. */
function takeSummary(draft: Draft, head: Line): void {
  const next = draft.lines.slice(head.index + 1, head.index + 2 + LONGEST_SUMMARY);
  const notice = next.findIndex((line) => line.mark?.is === 'removed' && line.mark.rule === AI);
  for (const line of next.slice(0, Math.max(0, notice))) if (line.mark === null) remove(line, AI);
}

/** The first rule that knows a line. `key` is folded, Simplified text; `length` counts its characters without white space. */
export function phraseRuleFor(key: string, length: number) {
  const isParagraph = length > USUAL;
  for (const number of (isParagraph ? signsOfParagraphs : signs).patternsFor(key)) {
    const rule = (isParagraph ? ofParagraphs : rules)[number]!;
    if (length <= (rule.upTo ?? USUAL) && rule.match.test(key)) return rule;
  }
  return undefined;
}
