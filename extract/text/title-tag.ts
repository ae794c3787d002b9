/** The headline in `<title>`: sections and the site stand behind it or in front of it, with separators of every form. */

/** `_`, `|`, `>`, `--`, and hyphens and dashes with blanks: 标题_国内_正北方网 · 標題｜新聞速報｜中時電子報 · 标题 - 中国网 */
const STRONG = /\s*(?:[_＿|｜丨>＞<»]+|-{2,})\s*|·\s+|\s+[-－–—]+\s*|[-－–—]+\s+/gu;
/** Hyphens and dashes without blanks: 标题-中新网 · 标题——人民网; they stand in headlines too: 2011—2012, 北京-张家口. */
const WEAK = /(?<![-－–—\s])(?:-|－|–|—{1,2})(?![-－–—\s])/gu;

/** 驻马店网, 焦作日报, 新闻中心, 天津频道: what stands behind the headline. */
const SITE =
  /(?:网|網|在线|在線|online|日报|日報|晚报|晚報|早报|早報|晨报|时报|時報|商报|都市报|快报|数字报|數字報|电子报|電子報|电子版|新闻|新聞|资讯|資訊|频道|頻道|中心|门户|門戶|电视台|電視台|广播|社区|论坛|博客|客户端|\.com|\.cn|\.net|搜狐|腾讯|网易|新浪|凤凰|澎湃号?)(?:[(（][^()（）]*[)）])?$/iu;
/** As sure as a site's name can be: also behind a dash, and in front of the headline. 互联网 is none. */
const SURE_SITE =
  /(?:(?<!互联|物联|互聯|物聯|电|電|路|管|法|官)(?:网|網)|在线|在線|日报|日報|晚报|晚報|早报|早報|晨报|时报|時報|商报|都市报|数字报|數字報|电子报|電子報|\.com|\.cn|\.net)(?:[(（][^()（）]*[)）])?$/iu;
/** …-茅台酒,公款消费,公款吃喝,人大代表: keywords for search engines. */
const KEYWORDS = /^(?:[^,]{2,8},){3}/u;

/** Longest section, and longest name of a site. */
const LONGEST_SECTION = 14;
const LONGEST_SITE = 32;
/** Shortest headline, in characters. */
const SHORTEST = 2;

/** The `<title>` without sections and the site: `蝶变_焦作日报数字报` → `蝶变`. */
export function headlineOfTitleTag(title: string): string {
  let text = title.trim();
  for (let shorter = withoutLast(text); shorter !== text; shorter = withoutLast(text)) text = shorter;
  return withoutFirst(text);
}

/** What stands behind the headline in `<title>`, the site's name among it: 标题_民生_青山网 → 民生, 青山网. */
export function behindHeadline(title: string): string[] {
  const headline = headlineOfTitleTag(title);
  const at = title.indexOf(headline);
  if (headline === '' || at < 0) return [];
  return title
    .slice(at + headline.length)
    .split(/[-_|/｜丨>＞»\s—–－]+/u)
    .filter((part) => part !== '');
}

function withoutLast(text: string): string {
  const weak = lastOf(text, WEAK);
  if (weak && isWeakTail(text, weak)) return text.slice(0, weak.start).trim();
  const strong = lastOf(text, STRONG);
  if (strong && isTail(text.slice(0, strong.start), text.slice(strong.end))) return text.slice(0, strong.start).trim();
  // 土豆不“土” 松花江网: set off by a blank alone
  const blank = /^(.{8,})\s(\S{2,8})$/u.exec(text);
  return blank && SURE_SITE.test(blank[2]!) ? blank[1]!.trim() : text;
}

interface Cut {
  start: number;
  end: number;
}

function lastOf(text: string, separator: RegExp): Cut | null {
  const found = [...text.matchAll(separator)].at(-1);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

function isWeakTail(text: string, { start, end }: Cut): boolean {
  const tail = text.slice(end);
  if (start < SHORTEST || (/\d/u.test(text[start - 1]!) && /^\d/u.test(tail))) return false;
  if (KEYWORDS.test(tail)) return true;
  const hyphen = /[-－]/u.test(text.slice(start, end));
  return hyphen
    ? tail.length <= LONGEST_SITE && SITE.test(tail)
    : tail.length <= LONGEST_SECTION && SURE_SITE.test(tail);
}

/** A site, or a section that is no longer than what stands before it: in 新华视点|乡村里的图书馆 the headline comes last. */
function isTail(head: string, tail: string): boolean {
  const length = head.trim().length;
  if (length < SHORTEST) return false;
  if (tail.length <= LONGEST_SITE && SITE.test(tail)) return true;
  return tail.length <= LONGEST_SECTION && tail.length <= length;
}

/** `焦作日报数字报-蝶变,让城市生活更精彩` · `世界新聞網-北美華文新聞 - 打工起家…`: a site in front of the headline. */
function withoutFirst(text: string): string {
  for (const separator of [STRONG, WEAK]) {
    const first = [...text.matchAll(separator)][0];
    if (!first) continue;
    const site = text.slice(0, first.index);
    const rest = text.slice(first.index + first[0].length).trim();
    const isSite =
      separator === STRONG ? SITE.test(site) || SURE_SITE.test(site.split(WEAK)[0]!) : SURE_SITE.test(site);
    if (isSite && rest.length >= 8 && rest.length > site.length * 0.8) return rest;
  }
  return text;
}
