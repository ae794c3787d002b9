/** Replaces words in a text, the leftmost first and the longest where several fit: the rule of OpenCC's own dictionaries. */
import type { Correction } from './corrections';

interface Node {
  next: Map<string, Node>;
  /** What a word that ends here becomes. */
  becomes?: string;
}

export type Replacer = (text: string) => string;

/** @param corrections of the same script; later ones win where two name the same word. */
export function replacerOf(corrections: readonly Correction[]): Replacer {
  const root: Node = { next: new Map() };
  for (const { wrong, right, except, despite = '' } of corrections) {
    const words = (list: string) => list.split(' ').filter((word) => word !== '');
    add(root, wrong, right);
    for (const word of words(except)) add(root, word, word);
    for (const word of words(despite)) add(root, word, word.replaceAll(wrong, right));
  }
  return (text) => replace(root, text);
}

function add(root: Node, word: string, becomes: string): void {
  let node = root;
  for (const unit of word.split('')) {
    const next = node.next.get(unit) ?? { next: new Map() };
    node.next.set(unit, next);
    node = next;
  }
  node.becomes = becomes;
}

function replace(root: Node, text: string): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    let node: Node | undefined = root;
    let end = at + 1;
    let becomes = text.charAt(at);
    for (let ahead = at; ahead < text.length; ) {
      node = node.next.get(text.charAt(ahead++));
      if (!node) break;
      if (node.becomes !== undefined) [end, becomes] = [ahead, node.becomes];
    }
    result += becomes;
    at = end;
  }
  return result;
}
