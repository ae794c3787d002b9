/** Marks what phrase rules know: lines that are never an article's, and suspects that count only at its edges. */
import type { PhraseId } from '../../rules/boilerplate';
import { type Draft, isTakenBy, type Line, remove } from '../draft';
import { phraseRuleFor } from '../text/phrase-rule';

export function markBoilerplate(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.mark || line.length === 0 || line.block.kind === 'table') continue;
    const rule = phraseRuleFor(line.key, line.length);
    if (!rule) continue;
    if (rule.where === 'anywhere') remove(line, rule.id);
    else line.suspect = { rule: rule.id, where: rule.where };
  }
  for (const line of draft.lines) if (isTakenBy(line, AI)) takeSummary(draft, line);
}

const AI: PhraseId = 'more/ai-summary';
/** Lines that a machine's summary has at most. */
const LONGEST_SUMMARY = 6;

/** AI 智能总结 above and 内容由AI生成 below: what stands between is the machine's. */
function takeSummary(draft: Draft, head: Line): void {
  const next = draft.lines.slice(head.index + 1, head.index + 2 + LONGEST_SUMMARY);
  const notice = next.findIndex((line) => isTakenBy(line, AI));
  for (const line of next.slice(0, Math.max(0, notice))) if (line.mark === null) remove(line, AI);
}
