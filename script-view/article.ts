/** For contexts that may load the dictionaries: extension pages. Inside a page see `view-with.ts`. */
import type { Article } from '../extract/article';
import type { ScriptView } from '../messages';
import { convertTexts } from './convert';
import { type Converter, viewWith } from './view-with';

export function viewOf(article: Article, to: ScriptView, convert: Converter = convertTexts): Promise<Article> {
  return viewWith(article, to, convert);
}
