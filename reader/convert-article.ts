import type { Article } from '../extract/article';
import { ask, NotAnswered, type ScriptView } from '../messages';
import { type Target, viewWith } from '../script-view/view-with';

/** The article in another script. The dictionaries have no place in a page: the owner of the library converts. */
export function convertArticle(article: Article, to: ScriptView): Promise<Article> {
  return viewWith(article, to, convertTexts);
}

async function convertTexts(texts: string[], to: Target): Promise<string[]> {
  const request = { texts, to };
  try {
    return await ask('script.convert', request);
  } catch (error) {
    if (!(error instanceof NotAnswered)) throw error;
    await ask('background.wakeLibrary');
    return ask('script.convert', request);
  }
}
