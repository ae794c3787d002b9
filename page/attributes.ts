import { type DomElement, TEXT } from './dom';
import type { Kind } from './elements';
import { isHiddenBy } from './inline-style';

/** Hidden by its own attributes. @param outer whether the element around it is hidden */
export function isHiddenItself(element: DomElement, style: string | null, outer: boolean): boolean {
  return element.getAttribute('hidden') !== null || isHiddenBy(style, outer);
}

/** `role` and `itemprop`. */
export function roleOf(element: DomElement): string {
  const role = element.getAttribute('role') ?? '';
  const property = element.getAttribute('itemprop') ?? '';
  return role === '' || property === '' ? role + property : `${role} ${property}`;
}

/**
 * What an inline element says of its text: id, class, itemprop, and the time that a `<time>` stands for.
 * @param own its id and class
 */
export function hintOfInline(element: DomElement, kind: Kind, own: string): string {
  const property = element.getAttribute('itemprop');
  let hint = property === null || property === '' ? own : `${own} ${property}`.trim();
  if (kind.deed === 'time') {
    const time = element.getAttribute('datetime')?.trim() || momentOf(element);
    if (time) hint = `${hint} datetime:${time}`.trim();
  }
  return hint;
}

/** Where scripts that count 2小时前 keep the moment, in seconds or milliseconds since 1970. */
const STAMPS = ['data-ts', 'data-time', 'data-timestamp', 'data-livestamp'];
/** Ten digits are seconds from 2001 on, thirteen are milliseconds. */
const STAMP = /^(\d{10})(\d{3})?$/u;
const CHINA = 8 * 3600;

/** `<time data-ts="1694952120">09-17 20:02</time>` → `2023-09-17T20:02`, in China's time; '' where no attribute says so. */
function momentOf(element: DomElement): string {
  for (const name of STAMPS) {
    const seconds = STAMP.exec(element.getAttribute(name)?.trim() ?? '')?.[1];
    if (seconds !== undefined) return new Date((Number(seconds) + CHINA) * 1000).toISOString().slice(0, 16);
  }
  return '';
}

/** `id` and `class` as written. */
export function hintOf(element: DomElement): string {
  const id = element.getAttribute('id')?.trim() ?? '';
  const names = element.getAttribute('class')?.trim() ?? '';
  return id === '' || names === '' ? id + names : `${id} ${names}`;
}

/** `<i class="el-breadcrumb__separator el-icon-arrow-right">`: the arrow that a style sheet draws between the steps of a path */
export const CRUMB_SEPARATOR = /breadcrumb\S*separator/i;

/** It holds one text and nothing else. */
export function holdsText({ firstChild }: DomElement): boolean {
  return firstChild !== null && firstChild.nodeType === TEXT && firstChild.nextSibling === null;
}
