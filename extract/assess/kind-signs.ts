/** Signs of pages that are no article: threads, lists, forms, goods and people. */

import { listPageHint } from '../../rules/box-hints';
import { forumPost } from '../../rules/forum';
import { articleKind, otherKind, otherPage, playerKind } from '../../rules/other-pages';
import { boxAt } from '../boxes';
import type { Draft } from '../draft';
import { isNamed } from '../text/names-of-boxes';
import { keyOf } from '../text/script';
import { isColumn } from './column-page';

export interface KindSigns {
  forumPosts: number;
  /** The template calls the page a list, or the headline is a column's. */
  isList: boolean;
  /** `<title>` says 登录, 搜索结果, 页面不存在. */
  titledOther: boolean;
  /** The page says that it is about a thing, a job or a person, and not that it is an article. */
  isThing: boolean;
  /** It says that it plays, and not that it is an article. */
  isPlayer: boolean;
  /** It says that it is an article. */
  saysArticle: boolean;
}

/** Characters that a column says of itself. */
const INTRODUCTION = 200;

/** `prose`: characters of running text in the body. */
export function readKindSigns(draft: Draft, prose: number): KindSigns {
  const { page, traditional } = draft;
  const titledOther = otherPage.test(keyOf(page.title, traditional));
  const said = kindsSaid(draft);
  const saysArticle = articleKind.test(said);
  return {
    forumPosts: draft.lines.filter((line) => forumPost.test(line.key)).length,
    isList: isNamed(boxAt(page, 0).hint, listPageHint) || (prose < INTRODUCTION && isColumn(draft)),
    titledOther,
    isThing: otherKind.test(said) && !saysArticle,
    isPlayer: playerKind.test(said) && !saysArticle,
    saysArticle,
  };
}

/** og:type and the types of JSON-LD. */
function kindsSaid({ page }: Draft): string {
  const types = page.jsonLd.flatMap((data) => typesIn(data, 0)).map((type) => `"@type":"${type}"`);
  return [page.metas.find(({ key }) => key === 'og:type')?.value, ...types].join(' ');
}

/** Levels of JSON-LD that are looked into: types stand in `@graph`, `mainEntity` or an item of a list. */
const DEEPEST = 6;

/** Every `@type` of a tree of JSON-LD. */
function typesIn(data: unknown, depth: number): string[] {
  if (depth > DEEPEST || data === null || typeof data !== 'object') return [];
  const own = [(data as Record<string, unknown>)['@type']].flat().filter((type) => typeof type === 'string');
  return [...own, ...Object.values(data).flatMap((part) => typesIn(part, depth + 1))];
}
