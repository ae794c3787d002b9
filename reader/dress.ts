/** Styles a document or shadow root. Constructed sheets are not inline styles: no CSP of the page applies to them. */
export function dress(root: Document | ShadowRoot, css: readonly string[]): void {
  const view = (root.ownerDocument ?? (root as Document)).defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  root.adoptedStyleSheets = css.map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
