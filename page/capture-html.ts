/** The document's HTML as it stands now, with its doctype. */
export function captureHtml(): string {
  const { doctype, documentElement } = document;
  const written = doctype === null ? '' : `${new XMLSerializer().serializeToString(doctype)}\n`;
  return written + (documentElement?.outerHTML ?? '');
}
