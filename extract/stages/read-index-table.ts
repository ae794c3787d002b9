/** Reads the record that stands above an open government document: 索引号, 发布机构, 发文日期 in the cells of a table. */
import { entryAt } from '../../page/entry-at';
import { indexTable, issuerLabel, releasedLabel, writtenLabel } from '../../rules/index-table';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, type Line, offerFrom, takeAs } from '../draft';
import { keyOf } from '../text/script';

/** Lines above the headline in which such a table is the document's own. */
const ABOVE_TITLE = 4;

export function readIndexTable(draft: Draft): void {
  const { body, titleLine } = draft;
  const bodyFirst = body?.first ?? draft.lines.length;
  const top = titleLine >= 0 ? titleLine : bodyFirst;
  for (const line of draft.lines.slice(Math.max(0, top - ABOVE_TITLE), bodyFirst)) takeIndexTable(draft, line);
}

/** 索引号 | 014880000 · 发布机构 | 县水利局 · 发文日期 | 2017年07月19日: the record above an open government document */
function takeIndexTable(draft: Draft, line: Line): void {
  const rows = line.block.rows;
  // 索 引 号 · 文　　号
  if (!rows || !indexTable.test(line.key.replace(/\s/gu, ''))) return;
  const cells = rows.flat().filter((cell) => cell !== '');
  for (let at = 0; at + 1 < cells.length; at++) {
    const label = keyOf(entryAt(cells, at), draft.traditional).replace(/[\s:]/gu, '');
    const value = entryAt(cells, at + 1);
    const say = (field: 'source' | 'publishedAt', weight: number) => offerFrom(draft, line, field, value, weight);
    if (issuerLabel.test(label)) say('source', WEIGHT.source.issuer);
    else if (releasedLabel.test(label)) say('publishedAt', WEIGHT.publishedAt.released);
    else if (writtenLabel.test(label)) say('publishedAt', WEIGHT.publishedAt.written);
  }
  if (line.mark === null) takeAs(line, 'meta', 'index-table');
}
