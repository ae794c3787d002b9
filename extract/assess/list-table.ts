/** A table that is the list of a mailbox or an office: 编号 标题 来信时间 办理单位 状态 above row after row. */
import { dayColumn, entryColumn } from '../../rules/other-pages';
import { type Draft, isSeen, type Line } from '../draft';
import { keyOf } from '../text/script';
import { sumOf } from './sum-of';

/** Rows of a list at least, the one of names of columns included. */
const ROWS = 6;
/** Characters of what such a page says besides at most: 写信须知：… */
const BESIDE = 240;

/** The text is such a table and a few words. */
export function isListTable(draft: Draft, body: readonly Line[]): boolean {
  const beside = body.filter((line) => !isList(draft, line));
  return beside.length < body.length && sumOf(beside.filter(isSeen), ({ length }) => length) <= BESIDE;
}

function isList({ traditional }: Draft, { block }: Line): boolean {
  const [head = [], ...rows] = block.rows ?? [];
  const names = head.map((cell) => keyOf(cell, traditional).replaceAll(' ', ''));
  return rows.length >= ROWS - 1 && [entryColumn, dayColumn].every((column) => names.some((name) => column.test(name)));
}
