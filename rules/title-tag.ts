/** What divides `<title>` into headline, sections and site, and what sites are called there. Matched on the text as printed. */
import { pattern } from './pattern';

/** `_`, `|`, `>`, `--`, and hyphens and dashes with blanks: 标题_国内_正北方网 · 標題｜新聞速報｜中時電子報 · 标题 - 中国网; hence the g */
export const strongSeparator = /\s*(?:[_＿|｜丨>＞<»]+|-{2,})\s*|·\s+|\s+[-－–—]+\s*|[-－–—]+\s+/gu;

/** Hyphens and dashes without blanks: 标题-中新网 · 标题——人民网; they stand in headlines too: 北京-张家口; hence the g */
export const weakSeparator = /(?<![-－–—\s])(?:-|－|–|—{1,2})(?![-－–—\s])/gu;

/** 驻马店网, 焦作日报, 新闻中心, 天津频道, 澎湃号, 太平洋日報 Pacific Daily Journal: what may stand behind the headline; not 我市召开会议 */
export const siteSuffix = pattern('iu')`
  (?:
    网|網|在线|在線|online|日报|日報|晚报|晚報|早报|早報|晨报|时报|時報|商报|都市报|快报
    |(?:数字|數字|电子|電子)(?:报刊?|報刊?|版)(?:平[台臺])?|新闻|新聞|资讯|資訊|频道|頻道|中心|门户|門戶
    |电视台|電視台|广播|社区|论坛|博客|客户端|TV|(?:掌上|云上)\p{Script=Han}{2,3}|\.com|\.cn|\.net|搜狐|腾讯
    |网易|新浪|凤凰|澎湃号?
  )(?:[(（][^()（）]*[)）])?(?:\s[A-Za-z][A-Za-z .&]{2,24})?$`;

/** 驻马店网, 焦作日报, enorth.com.cn: as sure as a site's name can be, also behind a dash and in front; not 互联网, 路网 */
export const sureSite = pattern('iu')`
  (?:
    (?<!互联|物联|互聯|物聯|电|電|路|管|法|官)(?:网|網)|在线|在線|日报|日報|晚报|晚報|早报|早報|晨报|时报|時報
    |商报|都市报|(?:数字|數字|电子|電子)(?:报刊?|報刊?|版)(?:平[台臺])?|\.com|\.cn|\.net
  )(?:[(（][^()（）]*[)）])?$`;

/** …-茅台酒,公款消费,公款吃喝,人大代表: keywords for search engines */
export const searchWords = /^(?:[^,]{2,8},){3}/u;

/** 江淮农村报多媒体数字报--柏坡三章: what stands behind a digital paper's name is a headline, however short */
export const digitalPaper = /(?:数字|數字|电子|電子)(?:报刊?|報刊?|版)(?:平[台臺])?$/u;

/** --2015-10-21-- · _2012年01月17日_ · 数字报 2017年04月06日 第B2版: the day of a newspaper in `<title>`; not 标题 2021年3月5日 */
export const titleDay = pattern('u')`
  (?<=^|[\s_|｜\-–—－])(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}(?:日|(?!\d))(?:
    (?=\s*第?[A-Z]{0,2}\d{1,3}版)|(?<=(?:^|[_|｜\-–—－])\s*\S{8,14})(?=\s*(?:[_|｜\-–—－]|$))
  )`;

/** --A7版 稻香副刊 · -第04版：要闻-: the page, which are the groups, between separators; not 《…》 第12版 发布 */
export const titlePage = pattern('u')`
  (?<=(?:^|[_|｜\-–—－])\s*)第?\s?([A-Z]{0,2}\d{1,3})\s?版
    (?:\s?[:：]?\s?([^\s\d_|｜\-–—－:：][^\s_|｜\-–—－]{0,11}))?(?=\s*(?:[_|｜\-–—－]|$))`;

/** ——写在元宵节前 · — 访市长: the dash before a subtitle, which is not printed without its headline; cut off */
export const dashFirst = /^[\s—–―─-]+/u;

/** 标题-要闻-青山网 · 标题_青山网: every stroke, whether headlines have it too or not; only for what stands last in `<title>` */
export const anyStroke = /[-_|｜–—－]+/u;

/** ——写在元宵节前 · ――本市推进“四城联创”侧记 · --访市长: a line below a headline that opens with a long dash; not —心内科专家答读者 · -5℃！ */
export const longDash = /^\s*(?:[—―─-]{2}|―)/u;

/** ——写在元宵节前 · —心内科专家答读者: a subtitle opens with its dash, in `<title>` as on the page; not -5℃！今晨最冷 */
export const subtitleDash = /^\s*[—―─－-]{1,2}\s?[\p{L}“]/u;

/** （2023年第47期） · （征求意见稿）, and nothing else: what stands below a headline; on folded text. Not 【青山】老街整治 */
export const inRoundBrackets = /^\([^()]+\)$/u;

/** “文化里的青山”系列报道② · 乡村振兴系列评论之三: the part of a series, and nothing else; a headline of its own stands below. Not 系列报道引发热议 */
export const seriesLabel =
  /^[^:,。!?]{2,20}(?:系列(?:报道|评论|述评|访谈)?|谈|述评|综述)(?:之[一二三四五六七八九十\d]{1,2}|[①-⑳]|\([一二三四五六七八九十\d上中下]{1,2}\))$/u;

/** （2023年第47期） behind 天气周报 in `<title>`: what the column of a bulletin is called, its headline is too; as printed */
export const issueBehind = /^\s?[(（[]?(?:\d{4}年)?第?\s?\d{1,4}\s?期/u;

/** 关于公开征求《青山县养犬管理办法 · 县委（扩大: a headline that was broken inside a name of a document or inside brackets; not 《青山》出版 */
export const unclosed = /《[^》]*$|[(（][^)）]*$|“[^”]*$/u;

/** 原创口袋里装影院… · [线路作业]三十年… · 独家 …: a badge in front of a headline, which `<title>` does not have */
export const headlineBadge = pattern('u')`
  ^\s*(?:
    [[【][^[\]【】]{2,6}(?<!\d)[\]】]
    |(?:
      原[创創]|[独獨]家|首[发發]|推[荐薦]|置[顶頂]|精[华華]|[热熱荐薦新]|[图圖]文|[组組][图圖]|[视視][频頻]
      |[专專][题題]|快[讯訊]|[转轉][载載]
    )
  )\s*(?=\S{4})`;

/** 冬天就馋这一口！原创 · 老街整治 独家: the same behind a headline (搜狐号) */
export const badgeBehind = /(?<=\S{4})\s*(?:原[创創]|[独獨]家|首[发發]|[热熱荐薦新顶頂])\s*$/u;

/** 丰泽区水源保护工作领导小组办公室 · 中共青山县委 青山县人民政府: who issues a document, in the first row of its headline (GB/T 9704) */
export const issuer = pattern('u')`
  ^\p{Script=Han}[\p{Script=Han}\s()（）]{3,38}(?:
    [厅廳局委署府处處院会會办辦社]|政府|办公室|辦公室|中心|支[队隊]|[总總][队隊]|大[队隊]|小[组組]|指[挥揮]部
    |公司
  )$`;

/** 关于做好…的通知 · 印发…: what it issues, in the second */
export const ofDocument = pattern('u')`
  ^(?:[关關][于於]|印[发發]|[转轉][发發]).*(?:
    通知|通告|公告|公示|意[见見]|决定|決定|批[复復]|函|[报報]告|方案|[办辦]法|公报|公報|[细細][则則]|[规規]定
  )(?:[(（].{1,8}[)）])?$`;

/** 标题_新闻_青山网 · 标题 - 中国新闻网·浙江新闻 · 太原晚报：标题 · NOWnews 今日新聞網: what stands between names in `<title>`, as printed */
export const betweenNames = /[-_|｜丨–—－·:：/>＞\s]+/u;

/** 南海网新闻中心 · 新華網山東頻道 · 正北方网（原北方新闻网） · 焦作日报多媒体数字报: what stands behind the site's name, as printed; cut off */
export const behindSite = pattern('u')`
  [(（].*$
  |(?<=[网網]|在[线線]|[报報])(?:
    (?:\p{Script=Han}{2,4})?(?:中心|[频頻]道|[首主][页頁]|手[机機]版)
    |(?:多媒[体體])?(?:[数數]字|[电電]子)(?:[报報]刊?|版)(?:平[台臺])?
  )$`;

/** 高清：水乡龙舟竞渡(3/6): the picture's number behind the headline of a gallery, as printed; cut off. Not 安全出行(24/7) */
export const pictureCounter = /(?<=\p{Script=Han}.*)\s?[(（]\s?(?!24\s?\/\s?7)\d{1,3}\s?[/／]\s?\d{1,3}\s?[)）]$/u;
