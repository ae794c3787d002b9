/** The parts of `<title>`: the headline, then sections and the site, with separators of every form. */

/** `_`, `|`, `–`, `—`, `·`, `>`, `-` with blanks or before a site name; full-width forms too. */
const SEPARATOR = /\s*(?:[_|｜丨>»]|--+|——?|–|·\s|\s[-－]+\s?|\s?[-－]+\s)\s*/u;
/** 驻马店网, 焦作日报, 新闻中心, 天津频道: what stands after the headline. */
const SITE_PART =
  /(?:网|網|在线|在線|日报|日報|晚报|晚報|时报|時報|商报|都市报|早报|快报|新闻|新聞|频道|頻道|中心|门户|門戶|电视台|電視台|广播|社区|论坛|博客|客户端|\.com|\.cn|\.net|搜狐|腾讯|网易|新浪|凤凰|澎湃号?)$/iu;

export function titleParts(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The `<title>` without the site's suffixes: `蝶变_焦作日报数字报` → `蝶变`. */
export function headlineOfTitleTag(title: string): string {
  const parts = titleParts(title);
  if (parts.length <= 1) return stripGluedSite(title.trim());
  const [first] = parts as [string];
  // A site name in front: `焦作日报数字报-蝶变,让城市生活更精彩`
  if (SITE_PART.test(first) && first.length < 12 && parts[1]!.length > first.length && !SITE_PART.test(parts[1]!))
    return parts[1]!;
  let end = title.indexOf(first) + first.length;
  // Headline words may hold a separator of their own: keep parts until one looks like a section or a site.
  for (const part of parts.slice(1)) {
    if (part.length <= 14) break;
    if (SITE_PART.test(part)) break;
    const at = title.indexOf(part, end);
    if (at < 0 || first.length > 12) break;
    end = at + part.length;
  }
  return stripGluedSite(title.slice(title.indexOf(first), end).trim());
}

/** `…抢救古树-驻马店网`: a hyphen without blanks before a site name. */
function stripGluedSite(text: string): string {
  const at = Math.max(text.lastIndexOf('-'), text.lastIndexOf('－'));
  if (at < 6) return text;
  return SITE_PART.test(text.slice(at + 1)) ? stripGluedSite(text.slice(0, at).trim()) : text;
}
