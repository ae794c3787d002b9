/** Text in HTML and XHTML. Everything written here is well-formed in both: one writer serves web pages and EPUB chapters. */

/**
 * Text as it may stand between tags and in quoted attributes. Characters that XML cannot hold are left out: an XML reader stops
 * at the first one, and they show nothing.
 */
export function escapeMarkup(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\u{FFFD}')
      .replace(/\r\n?/gu, '\n')
      // tab and line breaks stay; C1 controls and noncharacters are allowed in places, but show nothing anywhere
      .replace(/[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
  );
}

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Without value (null, undefined, false, '') an attribute is left out, but for `alt`: a picture without words says so. */
function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(
      ([name, value]) => value !== null && value !== undefined && value !== false && (value !== '' || name === 'alt'),
    )
    .map(([name, value]) => ` ${name}="${escapeMarkup(value === true ? name : String(value)).replace(/\s/gu, ' ')}"`)
    .join('');
}

/** An element around markup that is ready. Names of elements and attributes are ours, values are anybody's. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return `<${name}${writeAttributes(attributes)}>${content.join('')}</${name}>`;
}

/** An element around text, or '' where there is none. */
export function textElement(name: string, attributes: Attributes, text: string | null | undefined): string {
  return text ? element(name, attributes, escapeMarkup(text)) : '';
}

/** img, meta, link, br: as XML wants it, which HTML reads as well. */
export function voidElement(name: string, attributes: Attributes = {}): string {
  return `<${name}${writeAttributes(attributes)}/>`;
}
