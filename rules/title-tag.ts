/** What divides `<title>` into headline, sections and site, and what sites are called there. Matched on the text as printed. */

/** `_`, `|`, `>`, `--`, and hyphens and dashes with blanks: 标题_国内_正北方网 · 標題｜新聞速報｜中時電子報 · 标题 - 中国网; hence the g */
export const strongSeparator = /\s*(?:[_＿|｜丨>＞<»]+|-{2,})\s*|·\s+|\s+[-－–—]+\s*|[-－–—]+\s+/gu;

/** Hyphens and dashes without blanks: 标题-中新网 · 标题——人民网; they stand in headlines too: 北京-张家口; hence the g */
export const weakSeparator = /(?<![-－–—\s])(?:-|－|–|—{1,2})(?![-－–—\s])/gu;

/** 驻马店网, 焦作日报, 新闻中心, 天津频道, 澎湃号: what may stand behind the headline; not 我市召开会议 */
export const siteSuffix =
  /(?:网|網|在线|在線|online|日报|日報|晚报|晚報|早报|早報|晨报|时报|時報|商报|都市报|快报|数字报|數字報|电子报|電子報|电子版|新闻|新聞|资讯|資訊|频道|頻道|中心|门户|門戶|电视台|電視台|广播|社区|论坛|博客|客户端|\.com|\.cn|\.net|搜狐|腾讯|网易|新浪|凤凰|澎湃号?)(?:[(（][^()（）]*[)）])?$/iu;

/** 驻马店网, 焦作日报, enorth.com.cn: as sure as a site's name can be, also behind a dash and in front; not 互联网, 路网 */
export const sureSite =
  /(?:(?<!互联|物联|互聯|物聯|电|電|路|管|法|官)(?:网|網)|在线|在線|日报|日報|晚报|晚報|早报|早報|晨报|时报|時報|商报|都市报|数字报|數字報|电子报|電子報|\.com|\.cn|\.net)(?:[(（][^()（）]*[)）])?$/iu;

/** …-茅台酒,公款消费,公款吃喝,人大代表: keywords for search engines */
export const searchWords = /^(?:[^,]{2,8},){3}/u;
