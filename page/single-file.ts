/**
 * SingleFile writes a picture that stands on a page more than once into the style sheet, `:root{--sf-img-3: url("data:image/jpeg;…")}`,
 * and sets it as the background of an `<img>` that shows nothing itself: `style="background-image: var(--sf-img-3)!important"`.
 */
export function withGroupedPictures(html: string): string {
  if (!html.includes('--sf-img-')) return html;
  const pictures = new Map<string, string>();
  for (const [, number = '', address = ''] of html.matchAll(
    /--sf-img-(\d+)\s*:\s*url\(\s*["']?(data:image\/[\w.+-]+;base64,[A-Za-z0-9+/=]+)/gu,
  ))
    pictures.set(number, address);
  // Quoted values whole: the picture that shows nothing is an SVG with brackets of its own.
  return html.replace(/<img\b(?:[^>"']|"[^"]*"|'[^']*')*>/giu, (tag) => {
    const picture = pictures.get(/background-image\s*:\s*var\(\s*--sf-img-(\d+)/iu.exec(tag)?.[1] ?? '');
    if (!picture) return tag;
    return tag.replace(/\ssrc\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/iu, '').replace(/^<img/iu, `<img src="${picture}"`);
  });
}
