/**
 * Citations by a style of the Citation Style Language, written by citeproc-js. This module is 370 kB: it is loaded when such a
 * citation is asked for (`index.ts`), and not before.
 */
import CSL from 'citeproc';
import type { Citation } from '.';
import { cslItem } from './csl-item';
import type { Reference } from './reference';

interface CslFiles {
  /** Text of a style, a `.csl` file. */
  style: string;
  /** Text of the words of its language, a `locales-….xml` file. */
  words: string;
}

/** Both styles are written in American English, whatever language the article has. */
const LANGUAGE = 'en-US';
const ID = 'cited';

/** The entry of a bibliography for this reference. */
export function citationByStyle(reference: Reference, { style, words }: CslFiles): Citation {
  const item = itemOf(reference);
  const engine = new CSL.Engine({ retrieveLocale: () => words, retrieveItem: () => item }, style, LANGUAGE, true);
  engine.updateItems([ID]);
  const entryAs = (format: 'text' | 'html') => {
    engine.setOutputFormat(format);
    const [, [entry = '']] = engine.makeBibliography() || [null, []];
    return withoutSecondStop(entry);
  };
  const markup = entryAs('html').replace(/^\s*<div class="csl-entry">|<\/div>\s*$/gu, '');
  return { text: revealed(entryAs('text'), '<').trim(), markup: revealed(markup, '&lt;').trim() };
}

/**
 * A title that we had to devise is a description: APA sets it in brackets, Chicago without quotation marks. The page has no word
 * to say to the processor: `<i>` in a title would be markup to it, and `|` in a name two names.
 */
function itemOf(reference: Reference): unknown {
  const { title, ...facts } = cslItem(reference, ID);
  const named = title === undefined ? {} : reference.devised ? { genre: title } : { title };
  return JSON.parse(JSON.stringify({ ...facts, ...named }), (_key, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('<', LESS).replaceAll('|', BAR) : value,
  );
}

/** No characters: they stand in no text, and mean nothing to the processor. */
const LESS = '\uFDD0';
const BAR = '\uFDD1';

function revealed(entry: string, less: string): string {
  return entry.replaceAll(LESS, less).replaceAll(BAR, '|');
}

/** The processor knows that `?` ends a sentence, and of ？ it does not: 谁来管？. (n.d.) · “谁来管？.” · “谁来管？,” */
function withoutSecondStop(entry: string): string {
  return entry.replace(/([。！？…][”’」』]*(?:<\/i>)?)[.,](?=[\s”’]|$)/gu, '$1');
}
