/**
 * The HTML of an article that was read over several pages: that of the first page, and behind it each further one, as text in a
 * `<template>` that no browser shows and that our own reading passes over. So one file is still the page, and nothing is lost.
 */

/** A further page as it came. */
export interface FurtherOriginal {
  url: string;
  html: string;
}

const MARK = 'data-qingyang-page';

export function withFurtherOriginals(html: string, further: readonly FurtherOriginal[]): string {
  if (html === '') return '';
  const pages = further.map((page) => `\n<template ${MARK}="${escaped(page.url)}">${escaped(page.html)}</template>`);
  return html + pages.join('');
}

/** The further pages in a document that was made of such a file. */
export function furtherOriginalsIn(document: Document): FurtherOriginal[] {
  return [...document.querySelectorAll<HTMLTemplateElement>(`template[${MARK}]`)].map((template) => ({
    url: template.getAttribute(MARK) ?? '',
    html: template.content.textContent ?? '',
  }));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
