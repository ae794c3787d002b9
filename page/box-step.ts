/**
 * A box as the pages of one template share it: its element and the names in `id` and `class` that hold no digits, which are of a
 * page and not of the template. `div`, `id="content" class="article-body f14 p_2021"` → `div.content.article-body`.
 */
export function stepOf(tag: string, hint: string): string {
  const names = hint.split(/\s+/u).filter((name) => name !== '' && !/[\d.]/u.test(name));
  return [tag, ...new Set(names)].join('.');
}
