import type { Addresses } from './address';
import { hintOfInline, holdsText, isHiddenItself } from './attributes';
import type { DomElement } from './dom';
import type { Kind } from './elements';
import { hasNoSize, isBold, isPre } from './inline-style';
import { type Format, PLAIN } from './line';

/** What holds inside an element; shared by all descendants that change nothing of it. */
export interface Context {
  box: number;
  /** By attribute or inline style; what style sheets say is asked of boxes. */
  hidden: boolean;
  pre: boolean;
  format: Format;
}

/** What holds before the first element. */
export function outermost(): Context {
  return { box: 0, hidden: false, pre: false, format: PLAIN };
}

/** Inside an inline element without attributes. */
export function insideBareInline(kind: Kind, outer: Context): Context {
  const { format } = outer;
  const strong = format.strong || kind.deed === 'strong';
  const em = format.em || kind.deed === 'em';
  return strong === format.strong && em === format.em ? outer : { ...outer, format: { ...format, strong, em } };
}

/** An inline element with attributes: `own` are its id and class, `jams` says that it is set there to spoil copies. */
export interface InlineElement {
  element: DomElement;
  kind: Kind;
  own: string;
  jams: boolean;
}

/** Inside an inline element with attributes. One with an id or class may become a box: its context is its own. */
export function insideInline({ element, kind, own, jams }: InlineElement, outer: Context, base: Addresses): Context {
  const { format } = outer;
  const style = element.getAttribute('style');
  const hint = hintInside(element, kind, own, format.hint);
  const hidden = jams || isHiddenItself(element, style, outer.hidden) || (hasNoSize(style) && holdsText(element));
  const strong = format.strong || kind.deed === 'strong' || isBold(style);
  const em = format.em || kind.deed === 'em';
  const pre = outer.pre || isPre(style);
  const address = kind.deed === 'link' ? element.getAttribute('href') : null;
  const href = address === null ? format.href : base.link(address);
  const same = hint === format.hint && href === format.href && strong === format.strong && em === format.em;
  if (same && hidden === outer.hidden && pre === outer.pre && own === '') return outer;
  return { box: outer.box, hidden, pre, format: same ? format : { href, strong, em, hint } };
}

/** <time datetime="2023-09-14 08:26"><span class="hour">08:26</span><span class="date">…: the parts are still that time. */
function hintInside(element: DomElement, kind: Kind, own: string, outer: string): string {
  const hint = hintOfInline(element, kind, own) || outer;
  if (hint === outer || !outer.includes('datetime:')) return hint;
  return hint + outer.replace(/^.*(?= datetime:|^)/u, '');
}

/** Formatting that goes on inside a box: links and emphasis do, hints do not, as the box has its own. */
export function formatInsideBox(format: Format, bold: boolean): Format {
  if (format.hint === '' && (format.strong || !bold)) return format;
  return { href: format.href, strong: format.strong || bold, em: format.em, hint: '' };
}
