/**
 * Front pages of sites and of their channels, where no article can be: `/`, `/index.html`, `/news/index.shtml`, `/default.aspx`,
 * `/local/`. An address that carries a number may be an article all the same: `/2021/0305/512872/`.
 */
export function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  if (/\d{3}/u.test(pathname) || /[?&]\w*id=\d/iu.test(search)) return false;
  return /\/(?:(?:index|default|home|main)\.\w+)?$/iu.test(pathname);
}
