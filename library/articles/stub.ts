/**
 * A stub: an article of which only the address is known so far, from a list of links. It has no text, so that its one version
 * gives way to the first that has one.
 */
import type { Article } from '../../extract/article';
import { blankArticle } from '../../extract/blank-article';

/** SHA-256 of nothing. */
const NO_TEXT = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export function isStub({ textHash }: { textHash: string }): boolean {
  return textHash === NO_TEXT;
}

/** What is shown as an article until the page is opened and saved. */
export function stubArticle(title: string): Article {
  return { ...blankArticle(), title };
}
