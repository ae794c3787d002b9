import { Readability } from '@mozilla/readability';
import { fromDocument } from './from-document';

/**
 * What @mozilla/readability takes for the article, one line a block, or null where it finds none or fails. A second opinion
 * for pages of which we are not sure: it works on a clone and costs about as much as reading the page three times.
 */
export function readabilityOpinion(document: Document): string | null {
  try {
    const clone = document.cloneNode(true) as Document;
    const found = new Readability<Node>(clone, { charThreshold: 200, serializer: (node) => node }).parse();
    if (!found?.content) return null;
    const text = fromDocument(found.content, { url: '' })
      .blocks.map((block) => block.text)
      .filter((line) => line !== '')
      .join('\n');
    return text === '' ? null : text;
  } catch {
    return null;
  }
}
