/**
 * Addresses of pages that a pager does not link: it shows some numbers only (1 2 3 … 9), or its script has not run.
 */
import type { Pager } from './pager';

/** The address of a page; null where the pager neither links it nor shows how its addresses are made. */
export function addressOf(number: number, { addresses, index, total }: Pager, own: string): string | null {
  const linked = addresses[number];
  if (linked) return linked;
  if (total === null || number > total) return null;
  const known = Object.entries(addresses).map(([page, href]) => ({ page: Number(page), href }));
  const others = known.filter(({ page }) => page > 1 && page !== number);
  for (const { page, href } of others) {
    const made = counted(href, page, number, own);
    // Where two are linked, both say so.
    if (made && others.every((other) => other.page === page || counted(href, page, other.page, own) === other.href))
      return number === index ? null : made;
  }
  return null;
}

/** `…_2.html` → `…_3.html`, `?page=2` → `?page=3`, and `…_1.html` for page 2 (拓尔思) → `…_2.html`: the last such number. */
function counted(href: string, page: number, wanted: number, own: string): string | null {
  for (const shown of [page, page - 1]) {
    const parts = [...href.matchAll(/(?<=[_\-=/])\d{1,2}(?!\d)/gu)].filter(([digits]) => Number(digits) === shown);
    const part = parts.at(-1);
    if (!part) continue;
    const made = href.slice(0, part.index) + String(wanted - page + shown) + href.slice(part.index + part[0].length);
    if (made !== own) return made;
  }
  return null;
}
