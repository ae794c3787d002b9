/**
 * Credits around a text: the brackets of its dateline, the brackets at its end, a station's line. Matched on folded, Simplified
 * text; the first group is what the credit names (d: where it stands is asked).
 */
import { pattern } from './pattern';

/** 本报讯（记者 闫宏伟 通讯员 李申佳）… · 新华社北京1月2日电（记者许雪毅、王橙澄） · 【记者陈木隆／台北报导】: what the brackets hold */
export const datelineBrackets = /^.{0,40}?[([【〔]([^()[\]【】〔〕]{2,60})[)\]】〕]/du;

/** 【中广新闻/李莉】 · （青山融媒 李莉 王刚） · 【青山新闻 李莉 台北报导】: a medium and who reports for it, at a text's opening; the groups are the two */
export const mediumAndName =
  /^\s*([^\s/╱]{2,12})\s?[\s/╱]\s?(\p{Script=Han}[\p{Script=Han}·、\s]{1,20}?)(?:\s\p{Script=Han}{2,4}报[导道])?$/u;

/** 东方网记者曹磊5月13日报道： · 【侨声网记者万樱10月11日费城报道】; not 据新华社记者了解 */
export const datelineName =
  /^[【[(]?\p{Script=Han}{0,8}记者(\p{Script=Han}{2,4}?)(?:\d{1,2}月)?\d{1,2}日\p{Script=Han}{0,6}?(?:报[道导]|讯|电)/du;

/** 【新唐人2012年1月11日讯】: the only date of some broadcasters */
export const datelineDay = /^[【([][^】)\]]{0,12}((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)[^】)\]]{0,4}[讯电][】)\]]/u;

/** 【台湾醒报记者潘姿羽台北报导】: names the paper where the page does not */
export const datelinePaper = /^[【〔(](?!本)([^】〕)]{2,8}?)记者/u;

/** …。（记者 张三） · （罗松） · （文 记者龚夷菲） 返回首页 · （編輯：李莉）1080412, the day behind what 中央社 sends: the brackets in which a text ends */
export const trailingBrackets = /[([【〔]([^()[\]【】〔〕]{2,110})[)\]】〕]?[\s。]*(?:1\d{6}|返回\S{0,12})?$/u;

/** …送去大米、食用油。（雷光明） · …。（记者 周涛 丁立新）: behind each item of a roundup; the group is the names */
export const itemCredit =
  /[。!?”"]\s?[(【](?:(?:本报|见习|实习|特约)?(?:记者|通讯员)[\s:]?)?(\p{Script=Han}{1,4}(?:[\s、]\p{Script=Han}{1,4}){0,4})[)】]$/u;

/** …。记者祝勇 · …。文/本报首席记者 张三: behind the last sentence */
export const trailingCredit =
  /[。!?”"」]\s*((?:(?:编译|文|整理|采写)\/)?(?:本[报网刊台])?(?:全媒体|融媒体|首席|见习|实习|特[约派])?(?:记者|通讯员)[^。,;!?]{2,24})$/u;

/** 希望之声国际广播电台张翠报导 · 新唐人亚太电视黄定国、林秋霞台湾新竹采访报导: the line in which a station signs */
export const stationCredit =
  /^.*(?:电台|电视台?|卫视|新闻网)(\p{Script=Han}{2,3}(?:、\p{Script=Han}{2,3})*)\p{Script=Han}{0,8}?(?:采访|综合)?报[导道]。?$/du;

/** 【2012/05/16 聯合報】@ http://udn.com/: how papers of Taiwan print where a text stood; the groups are day and paper, as printed */
export const printLine = /^【((?:19|20)\d{2}\/\d{1,2}\/\d{1,2})\s?([^【】\s]{2,8})】\s?(?:@\s?\S*)?$/u;

/** 《联合早报》 alone below the text: where it was printed; the first group */
export const paperInMarks = /^《([^《》]{2,12})》$/u;

/** 作者张晓明系青山大学教授 · 作者李莉为县政协委员: the first group is the name; not 作者系青山大学教授 */
export const writerIs = /^(?:本文)?作者\s?(\p{Script=Han}{2,3}?)\s?(?:系|为|是|单位)/u;

/** 据新华社电 · 据《青山日报》报道 · 综合青山网: by whom a text was told, in the brackets at its end; the first group */
export const toldBy = pattern('u')`
  ^(?:据|综合自?)\s?《?([^《》,。、\s\d]{1,11}?[社网报台刊端闻布号心]|[^《》,。、\s\d]{2,12})》?
    (?:\p{Script=Han}{0,4}(?:\d{1,2}月)?\d{1,2}日)?(?:电|讯|消息|报[道导])?$`;

/** (曹文明 编辑): the office behind the name */
export const nameBeforeOffice = /^(\p{Script=Han}{2,3})\s?(?:编辑|责编)$/u;

/** 张晓明 文/图 · 张晓明 摄影报道: what they did, behind the names; as printed, cut off */
export const deedBehindNames =
  /\s?(?:文\s?[/、]?\s?[图圖摄攝]|[图圖]\s?[/、]?\s?文|[摄攝]影?|供[图圖]|(?:[摄攝]影)?[报報][道导導]|供稿)$/u;

/** 张晓明 供稿: who sent the text in, as printed */
export const contributed = /供稿\s*$/u;

/** 黃千容 賴世杰 台中 · 張曉明／嘉義: names and what may be the place that they report from, as printed; two groups */
export const placeBehindNames = /^(.{2,}[\s／/])(\S{2,4})$/u;

/** 瑥丼 · 老李头: how a pen name looks where nothing else is said; names/not-an-author has what does not count */
export const penName = /^\p{Script=Han}{2,3}$/u;

/** 项目部 程果 · 青河县融媒体中心 张三 李四 · 市公安局 王刚 · 县委报道组 冯强 · 旗妇联 其木格: the office in front of names, in their brackets; as printed, cut off */
export const officeBeforeName = pattern('u')`
  ^\p{Script=Han}{2,16}(?:
    中心|公司|街道|大[学學]|日[报報]|晚[报報]|[网網]|融媒|新[闻聞]
    |[部处處科室院系办辦局委站社队隊团團校会會台镇鎮乡鄉组組联聯厅廳馆館厂廠所村县縣区區旗州园園]
  )\s+(?=\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4})*$)`;

/** 医技药剂党支部、药剂科供稿 摄影/张艳 编辑/苏芳 · 文字:李莉: a stroke or a colon between a deed and a name */
export const deedAndName = /\p{L}(?:\/+|:)\p{L}/u;

/** 大锤、夏天 / 文: what the hosts of a station, or pen names, did, in brackets below a text; the first group */
export const penNamesWithDeed = /^((?:\p{Script=Han}{2,4}[、\s]){0,3}\p{Script=Han}{2,4})\s?\/\s?文$/u;

/** 流感的正确观念（张晓明） · 巷口的雨／李莉: opinion pages of Taiwan sign in the headline, as printed; one of two groups */
export const nameBehindTitle = /.{4}(?:[(（](\p{Script=Han}{2,4})[)）]|\s?[／/](\p{Script=Han}{2,4}))$/u;

/** 记者 姬慧洋 · □记者 姬慧洋 通讯员 罗阳阳 · ■本报全媒体记者 张三: the byline between a headline and its story */
export const bylineLead = /^[□■●◇◆\s]*(?:本[报网刊台])?(?:全媒体|融媒体|首席|见习|实习|特[约派])?(?:记者|通讯员)\s/u;

/** 张晓明/文 李莉/图 · 记者 张晓明/文图 · 张晓明(文) 李莉(图): names, each with its deed behind a stroke or in brackets, and nothing else */
export const creditsWithDeeds =
  /^[\s(【[□]*(?:(?:\p{Script=Han}{1,11}\s)?\p{Script=Han}{2,14}\s?[/(]\s?(?=(文图|图文|摄影|文|图|摄))\1[\s,、;)】\]]*)+$/u;

/** 记者张晓明/文 · 李莉(图): the groups are the name, with what is glued to it, and the deed; hence the g */
export const nameWithDeed = /(\p{Script=Han}{2,14})\s?[/(]\s?(文|图|摄)/gu;

const NAMES = String.raw`(\p{Script=Han}[\p{Script=Han}·\s、]{1,20}?)`;
/** 本报记者 张晓明 文 王 刚 摄: blanks between names and deeds */
export const deedsApart = new RegExp(
  String.raw`^[\s(【□]*(?:\p{Script=Han}{0,8}?(记者|通讯员)\s?)?${NAMES}\s+文\s*[/、,]?\s*(?:\p{Script=Han}{0,6}(?:记者|通讯员)\s?)?${NAMES}\s+(?:摄影?|图)[\s)】]*$`,
  'du',
);

/** 凌稚安BBC中文網記者 · 张晓明 本报记者 · 李莉 澎湃新闻首席记者: a name, its paper and its office, and nothing else */
export const bylineOffice = pattern('u')`
  ^\s*\p{Script=Han}{2,4}[\s|/]{0,3}[\p{L}\d]{0,14}
    (?:特[约派]|首席|见习|驻\p{Script=Han}{2,6}|专栏|高级|资深)?(?:记者|通讯员|编辑|撰稿人|评论员|作[者家])\s*
    $`;

/** 星洲日报／花城 · 南洋商报·吉隆坡: a paper and its edition or place, in the brackets at the end; the first group may be a paper */
export const paperAndPlace = /^([\p{L}\d]{2,10})\s?[/／╱·•]\s?\p{Script=Han}{2,4}$/u;

/** 生活中心／張曉明報導 · 社會中心／綜合報導 · 國際組／編譯李莉報導: the desk in front of who reports, as stations of Taiwan open a text, as printed; the first group */
export const deskReports = pattern('u')`
  ^[(（【]?\p{Script=Han}{2,6}(?:中心|[組组])\s?[／/╱]\s?(?:記者|记者|編譯|编译)?\s?
    (\p{Script=Han}[\p{Script=Han}、\s]{1,14}?)\s?(?:報導|报导|报道|報道)[)）】]?$`;

/** 编辑同志： · 编辑先生: · 尊敬的编辑老师，您好！ · 编辑部：: how a reader's letter to a paper opens; not 编辑：李莉, 编辑部的灯还亮着 */
export const letterAddress = pattern('u')`
  ^(?:尊敬的|敬爱的|亲爱的)?(?:贵报|本报)?(?:
    (?:总|主)?编辑?(?:部|记者)?(?:各位)?(?:同志|先生|女士|老师|朋友)们?|编辑部|编者
  )[\s,:!]{0,2}(?:(?:你们?|您)好)?[\s,:!。]{0,2}$`;

/** 纱帽街道居民 郝秀珍 · 读者：张晓明 · 市民 李莉 · （读者 李莉）: the line in which a reader signs; the group is the name. Not 居民李莉说, 一名读者 */
export const readerSigns = pattern('u')`
  ^[(\s]*(?:\p{Script=Han}{0,12}(?:读者|市民|居民|村民|业主|住户|家长|学生|职工|乘客|农民|店主|教师|老师|球迷|网友))[\s:]\s?
    (\p{Script=Han}(?:\s?\p{Script=Han}){1,3})[)\s]*$`;
