/** Reads the record above a text: 索引号, 发布机构, 发文日期 of a government document, 报名, 版次, 作者 in a library's database of newspapers. */
import { entryAt } from '../../page/entry-at';
import {
  indexTable,
  issuerLabel,
  libraryRecord,
  paperLabel,
  printedLabel,
  releasedLabel,
  writerLabel,
  writtenLabel,
} from '../../rules/index-table';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, type Line, offerFrom, takeAs } from '../draft';
import { personNames, sourceValue } from '../text/credit-values';
import { keyOf } from '../text/script';
import { withoutBlanks } from '../text/without-blanks';

/** Lines above the headline in which such a table is the document's own. */
const ABOVE_TITLE = 4;

export function readIndexTable(draft: Draft): void {
  const { body, titleLine } = draft;
  const bodyFirst = body?.first ?? draft.lines.length;
  const top = titleLine >= 0 ? titleLine : bodyFirst;
  for (const line of draft.lines.slice(Math.max(0, top - ABOVE_TITLE), bodyFirst)) takeIndexTable(draft, line);
  takeOfBody(draft);
}

/** <h1>…</h1><table>索引号 … 文号 …</table><p>…: the record between headline and text may have been found as the text's first line. */
function takeOfBody(draft: Draft): void {
  const { body, lines, titleLine } = draft;
  if (!body || titleLine < 0 || titleLine > body.first) return;
  const first = lines.slice(body.first, body.last).find(({ length }) => length > 0);
  if (first) takeIndexTable(draft, first);
}

function takeIndexTable(draft: Draft, line: Line): void {
  const rows = line.block.rows;
  if (!rows) return;
  // 索 引 号 · 文　　号
  const text = withoutBlanks(line.key);
  const isLibrarys = libraryRecord.test(text);
  if (!isLibrarys && !indexTable.test(text)) return;
  const take = isLibrarys ? takeOfLibrary : takeOfDocument;
  const cells = rows.flat().filter((cell) => cell !== '');
  for (let at = 0; at + 1 < cells.length; at++) {
    const label = withoutBlanks(keyOf(entryAt(cells, at), draft.traditional)).replaceAll(':', '');
    take(draft, line, label, entryAt(cells, at + 1));
  }
  if (line.mark === null) takeAs(line, 'meta', 'index-table');
}

/** 索引号 | 014880000 · 发布机构 | 县水利局 · 发文日期 | 2017年07月19日: the record above an open government document */
function takeOfDocument(draft: Draft, line: Line, label: string, value: string): void {
  if (issuerLabel.test(label)) offerFrom(draft, line, 'source', value, WEIGHT.source.issuer);
  else if (releasedLabel.test(label)) offerFrom(draft, line, 'publishedAt', value, WEIGHT.publishedAt.released);
  else if (writtenLabel.test(label)) offerFrom(draft, line, 'publishedAt', value, WEIGHT.publishedAt.written);
}

/** 报名 | 青河日报 · 日期 | 1973年01月19日 · 作者 | 魏正才: the record above a text that was read from print */
function takeOfLibrary(draft: Draft, line: Line, label: string, value: string): void {
  if (paperLabel.test(label)) offerFrom(draft, line, 'source', sourceValue(value), WEIGHT.source.issuer);
  else if (printedLabel.test(label)) offerFrom(draft, line, 'publishedAt', value, WEIGHT.publishedAt.released);
  else if (writerLabel.test(label))
    for (const name of personNames(value, false)) offerFrom(draft, line, 'author', name, WEIGHT.author.marked);
}
