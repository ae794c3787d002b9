/**
 * An address of the web, or '' for any other (file:, javascript:, chrome-extension:, relative): what may be linked, and what a
 * citation may call a source. White space, control characters and quotes are percent-encoded, Chinese stays as it is.
 */
export function webAddress(address: string | undefined): string {
  if (!address || !/^https?:\/\/[^\s/]/iu.test(address)) return '';
  return address
    .replace(/\p{Surrogate}/gu, '\u{FFFD}')
    .replace(/[\s\p{Cc}<>"`{}\\^|]/gu, (char) => encodeURIComponent(char));
}

/** `https://www.jzrb.com:80/a/1.htm` → `www.jzrb.com`, '' where there is none. */
export function hostOf(address: string): string {
  return /^https?:\/\/(?:[^\s/?#@]*@)?([^\s/?#:]+)/iu.exec(address)?.[1]?.toLowerCase() ?? '';
}
