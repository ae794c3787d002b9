import type { Repair } from '../extract/article';
import { assemble } from '../extract/assemble';
import { assess } from '../extract/assess';
import { reasonsAgainst } from '../extract/assess/reasons-against';
import { readSigns } from '../extract/assess/signs';
import type { Draft } from '../extract/draft';
import { cell, clip } from './columns';
import { blockLines } from './explain-blocks';
import { fieldLines } from './explain-fields';
import { type Look, type Paint, painter } from './paint';

/**
 * What became of each block of a page and why, then the signs behind the confidence, the fields with what spoke for and
 * against them, and the repairs. Lines end with \n.
 */
export function explainPage(file: string, draft: Draft, look: Look): string {
  const paint = painter(look.colour);
  const heading = (text: string) => paint('bold', text);
  const { articles, repairs } = assemble(draft);
  const out = [heading(file), ...(draft.page.url === '' ? [] : [draft.page.url]), `<title> ${draft.page.title}`, ''];
  out.push(...blockLines(draft, look, paint), '', heading('signs'), ...signLines(draft, paint));
  for (const [story, article] of articles.entries()) {
    out.push('', heading(articles.length > 1 ? `fields of article ${story + 1}` : 'fields'));
    out.push(...fieldLines(article, draft, look, paint));
  }
  out.push('', heading('repairs'), ...repairLines(repairs, look, paint));
  return `${out.map((line) => line.trimEnd()).join('\n')}\n`;
}

function signLines(draft: Draft, paint: Paint): string[] {
  const { isArticle, confidence, doubts } = assess(draft);
  const signs = readSigns(draft);
  const verdict = `${isArticle ? 'an article' : 'not an article'}, confidence ${confidence.toFixed(2)}`;
  const against = isArticle ? '' : `: ${reasonsAgainst(signs).join(', ')}`;
  const doubted = doubts.length === 0 ? '' : paint('yellow', `  doubts: ${doubts.join(', ')}`);
  const cells = Object.entries(signs).map(([name, value]) => {
    const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    if (typeof value === 'boolean') return `${words} ${value ? 'yes' : 'no'}`;
    if (Array.isArray(value)) return `${words} ${value.join('+') || 'no'}`;
    return `${words} ${Number.isInteger(value) ? value : value.toFixed(value > 10 ? 0 : 2)}`;
  });
  const rows: string[] = [];
  for (let i = 0; i < cells.length; i += 4)
    rows.push(
      `  ${cells
        .slice(i, i + 4)
        .map((sign) => cell(sign, 22))
        .join('')}`,
    );
  return [`  ${verdict}${against}${doubted}`, ...rows];
}

function repairLines(repairs: readonly Repair[], look: Look, paint: Paint): string[] {
  if (repairs.length === 0) return [paint('dim', '  none')];
  const out: string[] = [];
  for (const { kind, count, flagged, changes } of repairs) {
    out.push(
      `  ${cell(kind, 8)} ${count} changed${flagged > 0 ? paint('yellow', `, ${flagged} of them inferred`) : ''}`,
    );
    const listed = look.all ? changes : changes.slice(0, 6);
    for (const { at, before, after, flagged: unsure } of listed) {
      const half = Math.floor((look.width - 20) / 2);
      out.push(
        `  ${cell(String(at), 6, 'right')}  ${clip(before, half)} → ${clip(after, half)}${unsure ? paint('yellow', ' ?') : ''}`,
      );
    }
    if (listed.length < changes.length) out.push(paint('dim', `          and ${changes.length - listed.length} more`));
  }
  return out;
}
