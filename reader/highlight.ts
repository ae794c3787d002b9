/** Paints ranges without touching the document: the CSS Custom Highlight API, which every browser we run in has. */
type View = Window & typeof globalThis;

/** Paints these ranges under a name that a style sheet knows as `::highlight(name)`; none takes the paint away. */
export function paint(document: Document, name: string, ranges: readonly Range[]): void {
  const view = document.defaultView as View | null;
  const painted = view?.CSS?.highlights;
  if (!view || !painted) return;
  if (ranges.length === 0) painted.delete(name);
  else painted.set(name, new view.Highlight(...ranges));
}
