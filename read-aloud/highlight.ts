const NAME = 'qy-aloud';

/** Marks the sentence that is said, and brings it into sight. */
export function showSentence(element: HTMLElement, range: Range): void {
  const view = element.ownerDocument.defaultView;
  clearSentence(element.ownerDocument);
  element.classList.add(NAME);
  // Where the browser cannot mark a range, the paragraph is marked.
  if (view?.CSS.highlights) view.CSS.highlights.set(NAME, new view.Highlight(range));
  const box = range.getBoundingClientRect();
  const isSeen =
    box.top >= 60 &&
    box.bottom <= (view?.innerHeight ?? 0) - 90 &&
    box.left >= 0 &&
    box.right <= (view?.innerWidth ?? 0);
  if (isSeen) return;
  const calm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: calm ? 'instant' : 'smooth' });
}

export function clearSentence(document: Document): void {
  document.defaultView?.CSS.highlights?.delete(NAME);
  for (const element of findMarked(document)) element.classList.remove(NAME);
}

function findMarked(document: Document): Element[] {
  return [...document.getElementsByClassName(NAME)];
}
