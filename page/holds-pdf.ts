/** Chromium lets scripts into the page that it makes around a PDF file, and they find nothing there. */
export function holdsPdf({ contentType }: Document): boolean {
  return contentType === 'application/pdf';
}
