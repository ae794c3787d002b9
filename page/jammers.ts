import { type DomElement, rawText } from './dom';

/** <font class="jammer">8 I; w9 |! {4 p</font>: what Discuz! sets between the words, white on white */
const CLASS = 'jammer';

/** <style> .Nys842 { display:none; } </style> in the text: DedeCMS hides by a class of chance what it sets between sentences; the group */
const STYLE = /^\s*\.([A-Za-z]{3}\d{3})\s*\{\s*display\s*:\s*none\s*;?\s*\}\s*$/u;

/** What systems set between the words of a text, unseen, to spoil copies of it. */
export class Jammers {
  /** Classes that a <style> in the text hides. */
  private readonly classes = new Set<string>();

  /** A `<style>` in the text. */
  learn(style: DomElement): void {
    const name = STYLE.exec(rawText(style))?.[1];
    if (name !== undefined) this.classes.add(name);
  }

  /** <font class="jammer"> of Discuz!; <span class="Nys842"> and <font color='#FFFFFF'> of DedeCMS. @param own id and class of the element */
  has(element: DomElement, own: string): boolean {
    if (own === CLASS) return true;
    // White letters alone may stand on a dark ground.
    if (this.classes.size === 0) return false;
    return this.classes.has(own) || element.getAttribute('color')?.toUpperCase() === '#FFFFFF';
  }
}
