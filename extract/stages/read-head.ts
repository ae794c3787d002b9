/** Reads what stands around the headline besides the info line: 引题, 副题, 摘要. */
import { kickerHint, subtitleHint } from '../../rules/box-hints';
import { type Draft, type Line, offer, takeAs } from '../draft';

export function readHead(draft: Draft): void {
  readSummary(draft);
  if (draft.titleLine < 0) return;
  const below = neighbour(draft, draft.titleLine, 1);
  if (below && isSubtitle(draft, below)) take(draft, below, 'subtitle');
  const above = neighbour(draft, draft.titleLine, -1);
  if (above && hintOf(draft, above, kickerHint) && above.length <= 40) take(draft, above, 'kicker');
}

function take(draft: Draft, line: Line, role: 'subtitle' | 'kicker'): void {
  offer(draft, role, { value: line.block.text, from: `block ${line.block.at}`, line: line.index, weight: 80 });
  takeAs(line, role, 'headline-group');
}

/** The next line with text, passing over what phrase rules took. */
function neighbour(draft: Draft, from: number, step: 1 | -1): Line | null {
  for (let i = from + step, n = 0; i >= 0 && i < draft.lines.length && n < 4; i += step, n++) {
    const line = draft.lines[i]!;
    if (line.length > 0 && line.mark?.is !== 'removed') return line.mark ? null : line;
  }
  return null;
}

/** `——山阳区“四城联创”集中攻坚工作侧记`, or a line that its template names 副标题. */
function isSubtitle(draft: Draft, line: Line): boolean {
  if (line.length > 70 || line.info) return false;
  return /^\s*(?:——|―|──|--)/u.test(line.block.text) || hintOf(draft, line, subtitleHint);
}

function hintOf(draft: Draft, line: Line, pattern: RegExp): boolean {
  return pattern.test(draft.page.boxes[line.block.box]!.hint.toLowerCase());
}

/** 摘要:以张贴宣传页、入户讲解… · 导读： · 核心提示 */
const SUMMARY = /^[[(【\s]*(?:内容|新闻|文章)?(?:摘要|提要|导读|核心提示|导语)\s?[\])】]?\s?[:|]\s*(?=\S)/u;

function readSummary(draft: Draft): void {
  const { body } = draft;
  if (!body) return;
  for (let i = Math.max(0, draft.titleLine); i <= Math.min(body.first + 4, body.last - 1); i++) {
    const line = draft.lines[i]!;
    const label = SUMMARY.exec(line.key);
    if (!label || line.mark || line.length < 12) continue;
    offer(draft, 'summary', {
      value: line.block.text.slice(label[0].length),
      from: `block ${line.block.at}`,
      line: i,
      weight: 80,
    });
    takeAs(line, 'summary', 'summary');
  }
}
