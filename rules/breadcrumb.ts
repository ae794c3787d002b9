/** The path above a headline: its words and its signs. Matched on folded, Simplified text, separators on text as printed too. */
import { pattern } from './pattern';

/**
 * 首页 > 新闻 · 首页 -> 新闻 · 首页=>新闻 · 首页 » 新闻 · 首页 › 新闻 · 首页 → 新闻 · 首页〉新闻 · 首页 ▸ 新闻 · 首页》新闻 · [首页]-[新闻]: the steps; not the
 * end of a title, 《青山文艺》
 */
export const crumbArrow = /\s*(?:\]\s?[-—=]+>?\s?\[|(?:[-=]*[>〉»›→＞▸▶►▷⇒❯⟩])+|(?<!《[^《》]{1,20})》+)\s*/u;
/** 首页 | 新闻 · 首页／新闻 · 首页 - 新闻 · 首页--新闻 · 首页·新闻 · 首页 : 新闻 · 首页_新闻: strokes, which menus have as well; not 2023-11-22 */
export const crumbStroke = /\s*(?:::|[·・]|[/／∕\\_◇]|[|｜丨]|[－—]+|--+|\s-\s?|-\s|\s:\s)\s*/u;
/** The same without the dot, for paths whose steps have one: 首页 - 新闻 - 社会·民生 */
export const crumbStrokeOnly = /\s*(?:::|[/／∕\\_◇]|[|｜丨]|[－—]+|--+|\s-\s?|-\s|\s:\s)\s*/u;
/** 首页 - 新闻 - 社会·民生 · 首页|新闻|社会·民生: a stroke, and a dot without blanks */
export const crumbDotted = /(?:[/／|｜丨]|\s-\s).*\S·\S|\S·\S.*(?:[/／|｜丨]|\s-\s)/u;
/** 首页 - 新闻中心 - 国际新闻: a hyphen between blanks, which menus of three to five items seldom have; not 首页 新闻 论坛 */
export const crumbDash = /^\S+\s-\s\S+\s-\s/u;
/**
 * 荆视网-新闻-荆南新闻-内容 · 网站首页-新闻中心-公司新闻 · 胶东在线 -- 新闻频道 -- 烟台新闻 · 手机青河-新闻-民生: bare hyphens, from a name to the text itself,
 * from home, or below a site's name; not 8-10月-内容, 2023-11-22
 */
export const crumbHyphens = pattern('u')`
  ^\p{Script=Han}{2,10}(?:-[\p{Script=Han}·]{2,8}){1,4}-(?:新闻|文章)?(?:正文|内容|内文|详情)$
  |^(?:网站)?首页(?:-\p{Script=Han}{2,8}){1,4}$
  |^(?:\p{Script=Han}{2,6}[网线]|手机\p{Script=Han}{2,6})(?:(?:-|\s?--\s?)\p{Script=Han}{2,8}){2,4}$`;
/** 延川新闻网-公告公示 behind 当前位置：: bare hyphens from the site's name or from home on; not 青山网-2023, 中俄-合作 */
export const crumbLedHyphens = /^(?:\p{Script=Han}{2,8}[网线]|(?:网站)?[首主]页)(?:\s?-\s?\p{Script=Han}{2,8}){1,4}$/u;
/**
 * What every path has in its lead, its first step or its separators, 您的位置：首页 > 新闻 · 新闻-正文 · 荆视网-新闻: other lines are not
 * looked at.
 */
export const maybePath =
  /[>〉»›→＞▸▶►▷⇒❯⟩》/]|\s-\s|(?:正文|内容|内文|详情)$|(?:[网线]|^手机\p{Script=Han}{2,6})\s?--?\s?\p{Script=Han}|位置|栏目|页面|首\s?页|主页|[您你]/u;
/** > 部门动态: a step that opens with its arrow, in a cell of its own */
export const crumbStep = /^[>»›→]+\s?\S/u;

/** 您当前的位置 ： · 当前位置 · 本页位置 · 您现在所在的位置 · 现在位置 */
export const crumbLead = pattern('u')`
  (?:您|你)?(?:当前|现在?|目前)?(?:所[在属])?的?(?:当前)?的?(?:位置|栏目)(?:是|为)?\s?[:>|]
  |^(?:您|你)?(?:当前|现在?|目前)?(?:所在)?的?位置(?:\s|$)|^(?:您|你)(?:现在|当前|所)?在?(?:这里|此处)?\s?[:>]
  |本页位置|^(?:当前|所在)(?:位置|页面)`;
/** 您现在的位置： · 所在栏目：是 · 2014年4月9日 星期三 | before 首页 ›, as printed in both scripts: what stands before the first step, cut off */
export const crumbLeadIn = pattern('u')`
  ^.*[\s|｜:：](?=首\s?[页頁]\s?(?:[>〉»›→＞▸▶►▷⇒❯⟩》]|[-=]+>))
  |^.{0,12}?(?:
    位置|導航|导航|[現现]在(?!所?在?的|位置)|[您你]在(?:这里|此处)?|(?:所[在属屬]|[当當]前)(?:栏目|欄目)
  )(?:是|為|为)?\s?[:：]?\s*(?=\S)`;
/** 首页 > 新闻 · 首 页 · 主页/社会 · 首页》社会: a line that opens with home; not 首页大图 */
export const opensWithHome = /^(?:首\s?页|主页)(?:[\s>〉»›→▸▶►▷⇒❯⟩》/∕|·・_=—◇-]|$)/u;
/** 首页 > 新闻 · 首 页->新闻: a line that home and a separator open; not 首页大图 · 首页 新闻 */
export const homeThenStep = /^首\s?页\s?[-=>〉»›→▸▶►▷⇒❯⟩》|/∕]/u;
/** 首页 · 网站首页 · 返回首页 · 您在这里 (Drupal) */
export const crumbHome = /^(?:网站|返回|本网|新闻)?(?:首\s?页|主页|Home)$|^您在(?:这里|此处)$/iu;
/** 正文 · 信息内容 · 新闻详情页: the last step of the path; anything behind it belongs to other tools. */
export const crumbEnd = pattern('u')`
  ^(?:
    (?:新闻|文章|信息|内容)?正文|内文|(?:文章|新闻|信息|正文|公告)?内容
    |(?:内容|信息|新闻|公告)?(?:详细(?:内容|信息)?|详情)页?|浏览(?:文章|内容|新闻|信息)?
    |查看(?:内容|文章|新闻|信息)?|(?:文章|新闻)?阅读(?:文章|全文|正文|新闻)?|(?:视频|图片|图集)详情|查看全文
    |正文页|内容页|详情|文章详情|列表|字号|分享
  )(?:$|[\s:])`;
/** 新闻网首页 - 新闻 - 本市 - 正文: without arrows, the last step tells the path */
export const endsWithText = /[\s/|·-](?:新闻)?正文$/u;
/** 南方网 / 新闻 · 公视新闻网 / 生活: two steps with a stroke between them */
export const twoSteps = /^\S{2,10}\s?(?:\/|\s-\s)\s?\S{2,8}$/u;
/** http://www.163.com/ · https://udn.com: where a whole site begins; not http://sports.163.com/, which is a section */
export const siteRoot = /^https?:\/\/(?:www\.[^/?#]+|[^./]+\.(?:com?|net|org|cn|hk|tw|sg|my)(?:\.[a-z]{2})?)\/?$/iu;
/** https://tj.rednet.cn: where a host begins, be it a branch's */
export const hostRoot = /^https?:\/\/[^/?#]+\/?$/iu;
/** 桃江站 · 濮阳分站, with the link to its own front page: a county's branch of a portal, first on the path; not 火车站 in a path of sections */
export const branchSite = /^\p{Script=Han}{2,6}(?:站|[分支子]站)$/u;
/** 登录 · 注册 · 登入 · 查看更多>> · 查看TA的文章> · ← 上一篇 下一篇 → · 字号+: the visitor's corner and buttons are no path */
export const visitorCorner = /登录|注册|登入|^(?:查看|阅读)?更多$|^[←\s]*上一[篇版页]|^字号|^查看(?:TA|他|她|作者)/u;
/** 驻马店网 · 舜网 · 京华网 · 中国江门网 · 东北新闻网 · 太原晚报 · 青山融媒 · 青山广播电视台 · 青河日报网络版 · 青河客户端: the site itself, first on the path. */
export const crumbSite = pattern('u')`
  ^(?:
    [^电官路管法联外内]网
    |.{2,10}(?:
      (?<![互物]联)网|网首页|首页|在线|门户网站|\.com|\.cn|\.net|日报|晚报|早报|晨报|时报
      |(?:数字|电子|网络)(?:报刊?|版)(?:平台)?|客户端
    )
    |\p{Script=Han}{2,9}人民政府|\p{Script=Han}{2,5}(?:融媒(?:体(?:中心)?)?|(?:广播)?电视台|广电)
  )$`;
/** 手机青河 in front of the steps of 手机青河网: a site for telephones; not 手机数码, unless `<title>` opens with it */
export const phoneSite = /^手[机機]\p{Script=Han}{2,6}$/u;
/** 首页 · 首 页 > · 主页 · 网站首页: home in a cell of its own, the first step of a list */
export const homeAlone = /^(?:(?:网站)?首\s?页|主页)\s?[>»›→]?$/u;
/** 新闻首页 · 乐活首页 >: a channel's front page in a cell of its own, home of a short path; not 搜狐首页 over a portal's menu, 返回首页, 设为首页 */
export const channelHome =
  /^(?:新闻|资讯|财经|生活|乐活|体育|娱乐|健康|地方|社会|时政|旅游|科技|教育|文化|农业)首页\s?[>»›→]?$/u;
/** 正文 · 新闻正文 in a cell of its own, the last step of a list; not 正文字号 */
export const endAlone = /^(?:新闻)?正文$/u;
/** > · ›: an arrow in a cell of its own, between the steps */
export const arrowAlone = /^[>»›→]+$/u;
/** 政务动态>: a step that its arrow follows, in a cell of its own, as printed; cut off */
export const arrowBehindCrumb = /\s*[>＞»›→]+\s*$/u;
/** 当前位置 · 所在栏目 · 所属栏目 · 文章在...: the lead alone, which is no step */
export const crumbLeadAlone = /(?:位置|所[在属]栏目|文章在[.…]*)$/u;
/** 首页>>新闻>>今日关注 · 网站首页 / 政务资讯 / 乡镇动态: a path; the group is its last step, 正文 left aside */
export const stepBehind = /^.*\p{Script=Han}\s*[>»›/|→]+\s*([^>»›/|→]{2,10}?)\s*(?:[>»›/|→]+\s*(?:正文|内容|详情))?$/u;

/** 国内新闻 正文 · 社会 字号：大 中 小 · 直击现场 +订阅: what stands behind the last step, as printed; cut off */
export const toolBehindCrumb = /\s+(?:正文|內文|内文|字[号號].*|\+\s?(?:[订訂][阅閱]|[关關]注))$/u;
/** 国内新闻 淄博时空热线电话：0533-6123456: a number to call behind the last step, as printed */
export const hotlineBehindCrumb = /\s.*(?:电话|熱線|热线|\d{6})/u;
/** 社会分享到：微博 · 国内转播到腾讯微博: buttons behind the last step, as printed; cut off */
export const shareBehindCrumb = /(?:转播|轉播|分享)到.*$/u;
/** 栏目：新闻中心 as the first step, as printed; cut off */
export const labelBeforeCrumb = /^(?:栏目|欄目|频道|頻道)\s?[:：]\s*/u;
/** 大河网首页 · 新华网主页: home behind the site's name, as printed; cut off */
export const homeBehindSite = /(?:[首主][页頁])$/u;
/** 提示：红网 · 当前栏目：溱东网 · 导航：沅陵晚报网 · 您正在浏览：: a lead in front of the site's name, as printed; cut off */
export const leadBeforeSite = /^.*[:：]\s*/u;
/** 财经频道 beside 财经 in <title>, as printed; cut off */
export const channelBehind = /\s*(?:频道|頻道)$/u;
/** 河南频道 · 新闻中心 · 社會新聞: a section even where <title> ends with it, as printed */
export const sectionWord = /(?:频道|頻道|中心|栏目|欄目|新闻|新聞)$/u;

/** ▌公告 › · ◆ 民生 · ∙ 浦江头条 >: the mark in front of a path; cut off */
export const markBeforeCrumb = /^[▌▍▎┃■□◆◇●▪★☆※∙•·]+\s*/u;

/** 本地新闻 · 港闻 · 即时 · 要闻 · 社会: what papers call their sections, and nothing else; a label above a headline. Not 新闻中心网 */
export const sectionLabel = pattern('u')`
  ^(?:
    \p{Script=Han}{0,6}(?:新闻|要闻|时政)|即时|快讯|[港澳]闻|两岸|国际|社会|地方|政治|财经|生活|民生|文教|教育
    |体育|娱乐|健康|农业|科技|副刊|评论|社论|时评|论坛
  )$`;
/** 民生 · 城事 · 港闻 · 乡镇, beside the day below a headline: what papers call their pages; not 新闻, 评论, 推荐, which are tools there too */
export const sectionBesideDay = pattern('u')`
  ^(?:
    要闻|时政|[港澳]闻|两岸|国际|国内|社会|地方|政治|财经|经济|生活|民生|城事|都市|县[区域]|市州|乡镇|基层|三农|农业|法治
    |文教|教育|体育|娱乐|健康|科技|文化|文旅|旅游|副刊
  )$`;
/** 香港新聞 - [: what stands between a label and the day behind it; cut off */
export const labelEnd = /(?<![\s\-–—|｜[【(（])[\s\-–—|｜[【(（]+$/u;
/** 即時 • 港聞 · 港聞 | 突發: strokes between the steps of a label */
export const labelStroke = /\s*[•·|｜/]\s*/u;
