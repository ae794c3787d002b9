/** Values of fields that are more than a text, as candidates hold them: the steps of a path, the number of a part. */
import type { Part } from './article';

/** 新闻中心, 天津 */
export function pathValue(steps: readonly string[]): string {
  return steps.join('\n');
}

export function stepsOf(value: string): string[] {
  return value === '' ? [] : value.split('\n');
}

/** `2/5`, as a page's script may say it too (rules/metas.ts); 0 in the place of a number of pages that nobody says. */
export function partValue({ index, total }: Part): `${number}/${number}` {
  return `${index}/${total ?? 0}`;
}

export function partOf(value: string): Part {
  const [index = Number.NaN, total = 0] = value.split('/').map(Number);
  return { index, total: total > 0 ? total : null };
}
