import { pageWithoutUs } from '../in-page/present';

/** The document's HTML as it stands now, with its doctype and without what the extension added. */
export function captureHtml(): string {
  const { doctype, documentElement } = document;
  const written = doctype === null ? '' : `${new XMLSerializer().serializeToString(doctype)}\n`;
  return written + (documentElement ? pageWithoutUs(documentElement).outerHTML : '');
}
