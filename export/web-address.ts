/** Host, with name and port where given: `www.jzrb.com:80`, `[::1]`, 新闻.example. */
const AUTHORITY = /^(?:[\w.~!$&'()*+,;=:%-]*@)?(\[[\da-f:.]+\]|[\p{L}\p{N}\p{M}._~-]+)(?::\d*)?$/iu;

/**
 * An address of the web, or '' for any other (file:, javascript:, chrome-extension:, relative): what may be linked, and what a
 * citation may call a source. What RFC 3986 does not allow is percent-encoded, as strict readers (EPUB) reject the whole file for
 * it; Chinese stays as it is.
 */
export function webAddress(address: string | undefined): string {
  const [, scheme, authority = '', path = ''] = /^(https?:\/\/)([^/?#\\]+)(.*)$/isu.exec(address?.trim() ?? '') ?? [];
  if (!scheme || !AUTHORITY.test(authority)) return '';
  const [front = '', ...fragments] = path.split('#');
  const fragment = fragments.length > 0 ? `#${encode(fragments.join('%23'))}` : '';
  // browsers read http://a.example\@b.example as a page of a.example; without the slash it would become one of b.example
  const slash = front.startsWith('\\') ? '/' : '';
  return scheme + authority + slash + encode(front) + fragment;
}

function encode(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\u{FFFD}')
      .replace(/[\s\p{Cc}\p{Cf}\p{Co}\p{Noncharacter_Code_Point}<>"`{}\\^|[\]]/gu, (char) => encodeURIComponent(char))
      // 50%: no escape, but a percent sign
      .replace(/%(?![\da-f]{2})/giu, '%25')
  );
}

/** `https://www.jzrb.com:80/a/1.htm` → `www.jzrb.com`, '' where there is none. */
export function hostOf(address: string): string {
  const [, authority = ''] = /^https?:\/\/([^/?#\\]+)/iu.exec(address) ?? [];
  return AUTHORITY.exec(authority)?.[1]?.toLowerCase() ?? '';
}
