/** The address of a link of a page if a reader may be sent there: http and https only. */
export function safeLink(href: string | undefined): string | undefined {
  return href && hasScheme(href, ['http:', 'https:']) ? href : undefined;
}

/** The address of a picture if the browser may load it: http, https and pictures written into the page itself. */
export function safePicture(src: string | undefined): string | undefined {
  if (!src) return undefined;
  if (/^data:image\/(?:png|jpe?g|gif|webp|avif|bmp|svg\+xml)[;,]/iu.test(src)) return src;
  return hasScheme(src, ['http:', 'https:']) ? src : undefined;
}

/** Chinese in an address as Chinese, for reading; an address that does not decode as it is. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function hasScheme(address: string, schemes: string[]): boolean {
  return URL.canParse(address) && schemes.includes(new URL(address).protocol);
}
