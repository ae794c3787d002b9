/** What stands in lines of facts around the headline besides labels, dates and names. Matched on folded, Simplified text. */
import { answers, anyOf, openings } from './counters';
import { pattern } from './pattern';

/** (记者 张三 通讯员 李四)。 as a whole; not 【本报讯】(记者张三)昨日，… */
export const wholeInBrackets = /^[([【〔][^)\]】〕]*[)\]】〕][\s。]*$/u;

/** 一、封闭时间：2023年11月10日至20日 · （2）…: an item of a notice; not 2023-11-22 来源：青山网 */
export const noticeItem = /^[\s(]*(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、)]/u;

/** 开奖日期：2021年3月4日 · 开标时间：…: a label of the text's own; not 2021-03-04 来源：青山网 */
export const ownLabel = /^\s*\p{Script=Han}{2,8}:/u;

/** 2023年1月30日—2月6日 · 3月1日至5日 · 18:00—22:00: no time at which a text appears; not 2012年1月17日-08:30 */
export const spanOfTime =
  /日\s?(?:[-—–~]+|至|到)\s?(?:\d{4}年|\d{1,2}[月日])|\d:\d{2}\s?(?:[-—–~]+|至|到)\s?\d{1,2}:\d{2}/u;

/** 记者：您舍得吗？ · 记者：明年桥就通了。 · 问：……: a turn of an interview; the groups are what is said and how it ends. Not 记者：张晓明 */
export const spokenTurn = /^(?:记者|主持人|[问答])\s?:\s?(.*?)([。?!…]+[”"」』)]*)$/u;

/** 时间：11月9日上午。 · 开庭时间:…。: a sentence of the text's own about a time; an info line has no full stop */
export const sentenceOfTime = /[^\d\s][。]$/u;

/** 尚未收到回应。 · 尚未收到回应。（通讯员 李莉）: how a line of the text ends, with its credit or without */
export const sentenceEnd = /[。!?](?:\s?[([【][^()[\]【】]{2,40}[)\]】])?$/u;

/** 青山日报首席记者 · 【聯合報／記者: the paper in front of its reporter; the first group */
export const paperOfReporter =
  /(?:^|[\s\d【〔([])(?!本)([\p{L}]{2,12}?)(?:[/╱]\s?)?(?:全媒体|融媒体|首席|见习|实习|特[约派])?记者[\s:]*$/u;

/** 13 · 13日 · 2022-10 · 2022年10月 · 10-13 · 09/ 13 · 2022: a part of a day in a line of its own */
export const partOfDay = /^\s*(?:\d{1,2}日?|(?:19|20)\d{2}(?:年|[-./年]\d{1,2}月?)?|\d{1,2}[-./月]\s?\d{1,2}日?)\s*$/u;

/** 01:22 · 07:58:12, and nothing else: the minute in a line below its day; not 1:22.5 */
export const timeAlone = /^\s*[0-2]?\d:[0-5]\d(?::[0-5]\d)?\s*$/u;

/** http://www.zjol.com.cn · www.jxnews.com.cn · jx.jxnews.com.cn, and blanks. Replaced, hence the g. */
export const siteAddress =
  /https?:\/\/\S*|www\.\S*|(?<![\w.-])(?:[a-z\d-]+\.){1,4}(?:com|cn|net|org|tw|hk)(?![\w.-])|\s+/giu;

/** 关键词： 标签：, whose value goes on to the line's end */
export const keywordsLabel = /^(?:关键|标签)/u;

/** 发布人：张晓明 · 信息员：… · 核发：… · 播报：…: who fed the system is neither author nor editor */
export const feederLabel = /^(?:发布|信息员|核发|播报)/u;

/** 总编辑：要把镜头对准基层，把版面让给群众…: words without end, which no list of editors has */
export const speech = /\p{Script=Han}{11}/u;

/** 最后更新 · 最新推荐文章于 2024-05-07 发布: the day behind it is later than the article's */
export const laterDay = /(?:更新|修改|推荐文章)[^\d]{0,6}$/u;

/** 来信时间：2018-10-15 before 回复时间：2018-10-22: when somebody asked; the page is of the day of the answer */
export const askedDay = /(?:来信|去信|写信|提问|咨询|留言|投诉|提交)(?:时间|日期)\s?:?\s?$/u;

/** /author/zxl · /profile/3 · /space-uid-12.html · /user/index/61.html: pages of those who post; not /reporter/441 */
export const accountPage = /\/(?:author|profile|users?|member|u|space)(?:\/|-uid-|\.php)/iu;

/** 本文由 张晓明 发表于 2019年11月8日 · 此文章由 李莉 发布: who posted it, below posts of WordPress; not 本文由记者张晓明采写 */
export const postedBy =
  /^[^\p{L}]{0,4}(?:本文|此文|该文|文章|本篇文章)章?由\s?\S{2,12}\s?(?:发[表布]|上传|投稿|提供并发布)/u;

/** 最近登录：2023-10-28 21:13 · 上次开播：… · 注册时间：… · 本页面最后修订于…: the day behind it is an account's, or a wiki's */
export const accountDay = /(?:登录|登陆|开播|注册|入驻|[本此]页面最后..)(?:时间|日期|于)?\s?:?\s?$/u;

/** 网友[昆明] 2012-3-19 14:02:31 · 云南昆明市网友 发表于… · 匿名用户 2012-…: a reader's line below the text; not 网友爆料 2012-… */
export const readerLine =
  /^[\s[【(]*(?:\p{Script=Han}{2,10}的?)?(?:网友|游客|匿名(?:网友|用户)?|手机用户)(?!报料|爆料|投稿|提供|上传|拍摄)/u;

/** 2020年7月16日 · 二〇二〇年七月十六日 alone in its line, as notices end */
export const signatureDate = /^(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})\s?年[^年:,。]{3,8}日$/u;

/** 徐州新闻综合频道6.2万次播放 · 化龙巷原创18273 · 齐鲁网0条评论: a counter glued behind a name; cut off */
export const countBehindName = new RegExp(
  String.raw`(?<=\p{Script=Han})\d[\d.,]*\s?(?:[万w]?\+?\s?[次人]?(?:${anyOf(openings)})|\s?[条人](?:${anyOf(answers)}|参与)?|(?<=\d{4}))$`,
  'u',
);

/** 青山发布|发布于: the label of a time behind a name, as printed; cut off */
export const publishedAtEnd = /(?:发布|發布|发表|發表|更新)于\s*$/u;

/** 青山晚报 2023-11-22 第08版: a paper's name in front of a day; not 青山晚报记者获悉 */
export const paperBeforeDay = /^\s*\p{Script=Han}{2,6}(?:日报|晚报|早报|晨报|时报|都市报|商报|快报|周报|网)\s/u;

/**
 * 2014年03月19日 江城晚报 第A05版 · 《 光明日报 》（ 2023年11月04日 09 版） · （原载青山晚报12月19日A9版） ·
 * 青山晚报2013-09-12B03版字数：732: paper, day and page, and nothing else;
 * the groups are the paper and the page
 */
export const editionLine = pattern('u')`
  ^[\s(【《]*(?:(?:[原转]?[载刊]|[选摘转]自|来源|据)于?[\s:]*)?
    (?:(?:(?:19|20)\d{2}[年./-])?\d{1,2}[月./-]\d{1,2}日?[\s,]*(?:星期.)?)?[\s《]*(\p{Script=Han}{1,7}报)
    [\s》,(]*(?:(?:(?:19|20)\d{2}[年./-])?\d{1,2}[月./-]\d{1,2}日?[\s,]*(?:星期.)?)?[\s,]*第?\s?
    ([A-Z]{0,2}\d{1,3})\s?版[:\s]?(?:字数:?\s?\d+|\p{Script=Han}{0,6})[\s)】]*$`;

/**
 * 《 光明日报 》（ 2023年11月04日 09 版） · 《青山日报》（2020年10月19日 第 11 版） behind a byline · 《青山通讯》 2008年3月1日: the first group is the
 * paper
 */
export const paperWithDay =
  /《\s?([^《》\s]{2,8}(?:报|通讯|简讯|周刊|周末|杂志|文摘))\s?》\s?(?:\(\s?)?(?=(?:19|20)\d{2}年)/u;

/** 青山日报 · 青山发布: a paper or a site, and not the office of one (青山日报社, 青山日报记者), as printed */
export const paperAlone =
  /^\p{Script=Han}{2,6}(?:日报|日報|晚报|晚報|早报|晨报|时报|時報|都市报|商报|网|網|发布|發布)$/u;

/** 青山县教育局 · 县委宣传部 · 青山公安 · 青山县气象台 · 市局办公室 · 交警支队宣传科: an office that speaks for itself, without a label; as printed */
export const officeAlone = pattern('u')`
  ^(?!责任|本|相关|上级|主管)(?:\p{Script=Han}{2,12}(?:
    (?:宣传|宣傳|统战|組織|组织|人武)部|[厅廳]
    |[育安生政理革业業务務保境旅管游设設水农農林通计計信源障疗療商]局|[气氣]象[局台臺站]|(?:人民|[省市县縣区區镇鎮乡鄉])政府
    |(?:政府|委|市|县|縣|区|區)[办辦](?:公室)?|管委[会會]|委[员員][会會]|街道[办辦]?|[纪紀]委(?:[监監]委)?
    |[检檢]察院|法院|公安|交警|消防|[检檢]察|[团團][省市县縣区區]委
    |局[办辦]公室|[大支总總][队隊]\p{Script=Han}{2,4}科
  )|[省市县縣区區]局[办辦]公室)$`;

/** 县 of 青山县林业局, which 青山林业 leaves out: the rank of a place inside an office's name, as printed. Replaced, hence the g. */
export const rankOfPlace = /(?<=\p{Script=Han}{2})[县縣市区區州省旗](?=\p{Script=Han}{2,4}[局委办辦会會])/gu;

/** 龙德海 青山晚报 阅读: a paper behind the value of a label, between blanks, as printed */
export const paperBehindNames =
  /(?<=\p{Script=Han})\s\p{Script=Han}{2,6}(?:日报|日報|晚报|晚報|早报|晨报|时报|時報|都市报|商报)(?=\s|$)/u;

/** 本报记者 韩东 摄 · 李莉摄: the label says reporter, the deed says photographer; not 张晓明 文、摄 */
export const photographedBy = /(?<![、文])\s摄[)】]?$|^\s?[^\s文]{2,4}摄[)】]?$/u;

/** 青山新闻 · 共享联盟麻园站, 青河日报 · 城事: the dot between a paper and its part, with blanks; not 青山新闻 · 2023 */
export const dotInPaper = /(?<=[报報网網刊]|新[闻聞]|客户端)\s·\s(?=\p{Script=Han})/gu;

/** 楚江教育报(荆门), 青山网(北京): where the paper's office is, behind its name; the group is the place. Not 青山日报(记者 李莉) */
export const placeBehindPaper = /[报网]\s?\((\p{Script=Han}{2,3})\)(?=\s|$)/u;

/** 我要评论(0) · 1204人参与 讨论 · 我来说两句 · [微博] · 手机看新闻 · 短信新闻 · 倒序浏览 · 沙发 in front of 发表于: tools that stand between names without labels. Replaced, hence the g. */
export const toolBetweenNames = pattern('gu')`
  \d+人参与\s?(?:讨论|评论)?|(?:我要)?评论\s?\(?\d*\)?|我来说两句|\[微博\]|【微博】|(?:手机|随时随地)看新闻
  |(?:短信|手机|滚动|图片|最新)新闻(?!网)|听(?:新闻|全文|文章|早报|晚报|日报)
  |[倒正顺順]序(?:浏览|瀏覽)|只看(?:该作者|該作者|楼主|樓主)|电梯直达|電梯直達
  |(?<!\p{L})(?:沙发|沙發|板凳|地板|楼主|樓主)(?!\p{L})`;

/** [摘自京华时报] · 转自 青山发布: borrowed from, as printed; the first group is where */
export const borrowedFrom = /^[\s[(【（]*(?:摘自|转自|轉自)\s?[:：]?\s?([^\])】）]{2,16})/u;

/**
 * 注：本文转载自青山县人民政府网，转载目的在于… · 声明：本文来源于“青山发布”，版权归原作者所有 · 本文轉自青山日報，不代表本站立場: the origin in a
 * statement of rights, as printed; the first group. Not 本文转载自网络
 */
export const statedOrigin = pattern('u')`
  (?:本文|此文|文章|稿件|以上内容|以上內容)(?:系|为|為)?(?:转载于?|轉載於?|转|轉|摘|来源于?|來源於?|来|來)
    (?:自|[:：])\s?(?!互联网|互聯網|网络|網絡|網路|其他|其它|第三方)([^，。；,;（(\s]{3,20})
    (?=[，。；,;（(\s]|$)`;

/** 【记者張曉明／台北報導】 · 張曉明／金湖報導 · 張曉明李莉／ 屏東報導 · 記者 張曉明、李莉／綜合報導 · 編譯張曉明／綜合報導, as printed; the first group is the names */
export const namesBeforePlace = pattern('u')`
  ^[【〔(（]?(?:\p{Script=Han}{0,6}(?:記者|记者|特派員|特派员)\s?|(?:外電)?(?:編譯|编译)(?:中心)?[\s／/]?)?
    (\p{Script=Han}[\p{Script=Han}、\s]{1,14}?)\s?[／/╱]\s?\p{Script=Han}{2,4}(?:報導|报导|报道|報道)`;

/** 【正文】 · 【同期声】市城管局副局长… · [现场]: how a station's script divides its text, after the 【导语】 that it speaks too */
export const scriptMark =
  /^[【[(](?:正文|同期声?|现场(?:声|音)?|画面|解说|配音|口播|主持人|采访|字幕|编后|(?:记者)?出镜|旁白|实况|片花)[\])】]/u;

/** □张晓明 · ◎ 李莉: the mark in front of a writer's name */
export const writerMark = /^[□■◎●○◇◆▲△☆★]\s*/u;

/** 原创2019-07-21 21:36·淮上观察 (头条): the account behind the time; the first group, of what stands behind the time */
export const accountBehindTime = /^\s?[·•]\s?([\p{L}\d]{2,14})\s*$/u;

/** 在全市经济工作会议上的讲话 · 政府工作报告 · 在开幕式上的致辞（摘要）: a headline whose text somebody spoke, as printed */
export const speechTitle =
  /(?:讲话|講話|致[辞辭词詞]|[贺賀献獻][词詞]|工作[报報]告|演[讲講]|[发發]言|寄[语語])(?:稿|全文)?(?:[(（][^()（）]{2,6}[)）])?$/u;

/** 市委副书记 童 建 中 · 青山县人民政府县长 李莉: the speaker below it, as printed; the first group is the name */
export const speaker = pattern('u')`
  ^[\s(（]*[\p{Script=Han}、·\s]{0,20}(?:
    [书書][记記]|[省市州盟县縣区區旗镇鎮乡鄉村部厅廳局院校处處科行会會台站所社团團]长
    |[省市州盟县縣区區旗镇鎮乡鄉村部厅廳局院校处處科行会會台站所社团團]長|主席|主任|[总總][经經]理|董事[长長]
    |[县縣市区區镇鎮乡鄉]\s[长長]|秘[书書][长長]|委[员員]|代表
  )\s+(\p{Script=Han}(?:\s?\p{Script=Han}){1,3})[\s)）]*$`;

/** 贵州《青山晨讯》官方账号, behind the time and where the account is (百家号), as printed; the first group is the paper. Not 青山县融媒体中心官方账号, which keeps an account of another name */
export const officialAccount = /^\s?\p{Script=Han}{0,3}\s?[|·]?\s?《([^《》]{2,14})》官方[账帐]号\s*$/u;

/** 菜乡头条 · 今青山: the account in front of a time, and nothing else; not 发布时间, 责任编辑, 今天, as printed */
export const accountBeforeTime = pattern('u')`
  ^(?!
    .*(?:
      时间|時間|日期|发[布表]|發[布表]|更新|来源|來源|作者|编辑|編輯|浏览|瀏覽|阅读|閱讀|点击|星期|今天|今日
      |昨天|首页|首頁|正文|原创|原創|记者|記者|转载|轉載|字号|新闻|新聞|责任|责编|责編|刊登|上传|录入|版次
      |星期.|本报|本報|直播|综合|綜合|图文|组图|视频|[于於组組部室]
    )$
  )\p{Script=Han}{3,8}$`;

/** 原创 GameForce · 原创 青河观察 in front of a time: the account behind the badge, in any script; the first group, as printed */
export const accountBehindBadge = /^原[创創]\s+([\p{L}\d]{3,16})$/u;

/** 直升机航线示意图 制图/李莉 · 剪辑：张三: neither writer nor photographer */
export const otherCraft = /(?:制图|绘图|绘画|漫画|插画|设计|海报|剪辑|翻译)\s?[/:]/u;

/**
 * 第04版:焦作/山阳区·孟州 上一版3 4下一版 · 第A01版：头版 · A05版 · 第二版 综合新闻 [PDF] · 版次：第二版: the page of a paper in a line of its own; the groups are its
 * number and its name
 */
export const pageLine = pattern('u')`
  ^\W{0,3}(?:版次\s?:\s?)?(?:第?\s?(?=[A-Z]{0,2}\d)|第(?=[一二三四五六七八九十]))
    ([A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})\s?版\s?[:|]?\s*(.*?)\s*
    (?:[<«]?\s?(?:上|下)一版.*|\[?PDF\]?)?$`;

/** 第07版：城事 · A05版：民生 · 第二版 综合 · 9月12日第1版, and nothing else: the page of a paper, also in a link; not 82版《西游记》特效上热搜 */
export const pageAlone = pattern('u')`
  ^(?:(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日\s?)?(?:
    第\s?(?:[A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})|[A-Z]{1,2}\d{1,3}
  )\s?版(?:\s?[:|·]?\s?(?![上下]一版)\p{Script=Han}{2,8})?$`;

/** 青河日报 2023-09-14 第A03版：民生: the page beside the day; the groups are its number and its name */
export const pageBesideDay =
  /第\s?([A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})\s?版(?:\s?[:|·]?\s*(\p{Script=Han}{2,8}(?:[·/]\p{Script=Han}{2,8})?)(?!\p{L}))?/u;

/** 青山晚报 2017年4月12日 A06: the page's code alone behind paper and day; the group is the code */
export const pageCodeBehindDay = /^\p{Script=Han}{2,8}[报刊]\s.*\d[日\d]\s+([A-Z]{1,2}\d{1,3})$/u;

/** 摘要:以张贴宣传页、入户讲解… · 导读： · 核心提示 · [摘要] 四十年，一张桌子 */
export const summaryLead =
  /^[[(【\s]*(?:内容|新闻|文章)?(?:摘要|提要|导读|核心提示|导语)\s?(?:[\])】]\s?[:|]?|[:|])\s*(?=\S)/u;

/** 编者按：本文来自微信公众号“慢镇研究所”（ID：…），作者：… · 本文经授权转载自…: where a text was first, told in a sentence */
export const repostNote = pattern('u')`
  ^[\s【[(*]*(?:编者按[】\]]?\s?:?\s?)?(?:本文|文章|作品)(?:
    系|为|最初|首发|原载|转载|摘编|选|整理|经.{0,6}授权|由|来自|来源|作者|转自|发表|刊
  )`;

/** 2012年01月17日列印轉寄更多專欄文章: a day with the tools of its page behind it, right below the headline */
export const dayWithTools = /(?:[日号]|\d)\s?(?:友善)?(?:打印|列印|转寄|字[号体]|收藏|分享|缩小|放大|[大中小]\s)/u;
