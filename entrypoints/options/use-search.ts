import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/**
 * Hides the settings in which not all words of the query occur, and the sections that are left empty. What is looked through is
 * all that a setting shows, so that a new one is found without a list of words. Returns how many are found.
 */
export function useSearch(list: RefObject<HTMLElement | null>, query: string, ready: boolean): number {
  const [found, setFound] = useState(0);
  useLayoutEffect(() => {
    if (!ready || !list.current) return;
    const words = foldWords(query);
    let count = 0;
    for (const section of list.current.querySelectorAll<HTMLElement>('.section')) {
      const name = section.querySelector('h2')?.textContent ?? '';
      let shown = 0;
      for (const setting of section.querySelectorAll<HTMLElement>('.setting')) {
        setting.hidden = !hasWords(`${name} ${setting.textContent}`, words);
        if (!setting.hidden) shown += 1;
      }
      section.hidden = words.length > 0 && shown === 0;
      count += shown;
    }
    setFound(count);
    // From wherever one stood: the first of what was found is in sight.
    if (query !== '' && list.current.getBoundingClientRect().top < 0) list.current.scrollIntoView();
  }, [list, query, ready]);
  // The sections are drawn after the page was loaded: the browser's own jump found nothing.
  useEffect(() => {
    if (ready && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready]);
  return found;
}

/** Words of a query: `字号 大小` asks for both. */
function foldWords(query: string): string[] {
  return query
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function hasWords(text: string, words: readonly string[]): boolean {
  const folded = text.normalize('NFKC').toLowerCase();
  return words.every((word) => folded.includes(word));
}
