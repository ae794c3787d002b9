/** What stands behind a label and is no value, or hides one. Matched on the text as printed, in both scripts. */
import { pattern } from './pattern';

/** 来源：未知 · 网络 · 本文 · 资料图: says that nothing is said */
export const noSource =
  /^(?:未知|不详|不詳|本文|http|www|\d+$|(?:资料|資料|新闻|新聞|网络|網絡|網路)?[图圖]片?$|视频截图|網絡$|網路$|网络$)/u;

/** admin · 站长 · 小编 · 系统管理员: the account of whoever keeps the system, no writer; as 责任编辑 it is what the page prints */
export const caretaker = /^(?:admin(?:istrator)?|webmaster|站长|站長|小编|小編|(?:系统|系統|网站|網站)?管理[员員])$/iu;

/** 杨雅婷_NBJ11328: an editor's number behind the name, cut off */
export const editorNumber = /_[A-Z]+\d+$/u;

/** PN033 of 马飞飞 PN033: the name and its number are one editor */
export const numberAlone = /^[A-Z]{1,4}\d{2,6}$/u;

/** 中国社会科学院研究员 · 省作家协会 · 青山实验小学: an office or a body, and no pen name */
export const ofOffice = /[员家师授长会校心]$|的/u;

/** 张翠报导 · 李莉摄影报道 · 王刚 文/图: what they did, behind the name; cut off */
export const deeds = /(?:综合|綜合)?(?:整理|报道|報道|报导|報導|摄影?|攝影?|文|撰|采写|編譯|编译|供?[图圖])+$/u;

/** 张博文 · 王大文: 文 is the end of a name of three characters, unless the line says who took the pictures too: 李莉文 王刚摄 */
export const endsWithDeed = /[摄攝图圖]/u;

/** 青山报道 behind another name and a blank: where the report was made; not 李晓明报道 */
export const placeBehindName = /^\p{Script=Han}{2}[报報][导導道]$/u;

/** 屏東 of 张晓明屏東, 連江縣 of 潘欣怡連江縣5日電, 台北12日電: what a dateline has behind a name of three characters; not 桥合龙 of 青河大桥合龙 */
export const placeOrDay = /^\p{Script=Han}{2}[县縣市镇鎮乡鄉区區岛島]?$|^\p{Script=Han}{0,4}\d/u;

/** 苏陈镇 of 苏陈镇人大 · 青河县: a place with an office behind it, and no name */
export const endsAsPlace = /[镇鎮乡鄉县縣市区區村局校]$/u;

/** 辛玉華西嶼報導, as papers of Taiwan glue a name of three characters, the place and the word; not 張曉明李莉報道 of Hong Kong. The first group is the name */
export const nameAndPlace = /^(\p{Script=Han}{3})\p{Script=Han}{2}[报報][导導]$/u;

/** 台北12日電 · 高雄訊 behind a name; not 青山县教育局 */
export const saysDay = /\d|[电電讯訊]$/u;

/** 武汉大学历史学院郭伦 · 中国国际经济交流中心…研究员徐占忱: the first group is the name behind an office */
export const behindOffice =
  /(?:学院|學院|大学|大學|系|所|院|部|局|社|台|网|網|报|報|员|員|任|长|長|中心)(\p{Script=Han}{2,3})$/u;

/** 张晓明台北12日电 · 黄自强高雄讯: the first group is the name in front of a place and a day */
export const nameBeforeDay = /^(\p{Script=Han}{2,3}?)(?:\p{Script=Han}{2,6})?(?:\d{1,2}月)?\d{0,2}日?[电電讯訊]?$/u;

/** 張曉明花蓮縣28日 · 张晓明台北1月12日电: the day behind a dateline's place; cut off */
export const dayBehindPlace = /(?:\d{1,2}月)?\d{1,2}日[电電讯訊]?$/u;

/** 金湖报导 behind a stroke: a place, so the names have ended */
export const placeReports = /^\p{Script=Han}{2,4}[报報][导導道]/u;

/** 记者从有关部门了解到，马拉松…: what a reporter does in a sentence, behind the word 记者 */
export const foundOut = /^[从從]\p{Script=Han}{2}|(?:了解到|[获獲]悉)$/u;

/** 从市政府获悉 · 了解到 · 发自黄石: words of a sentence, which no name has */
export const sentenceWord = /[的在从於于是了对為为与和及等说称]|^[发發]自/u;

/**
 * 斯琴图雅 · 叶蓝心怡 · 沙马伍呷: a name of another people or a long one, where names stand beside it; no place (江苏南通), no deed
 * (现场直击, 受访者)
 */
export const unusualName = pattern('u')`
  ^(?!
    北京|天津|上海|重[庆慶]|河[北南]|山[东東西]|[辽遼][宁寧]|吉林|黑[龙龍]|江[苏蘇西]|浙江|安徽|福建|湖[北南]
    |[广廣][东東西]|海南|四川|[贵貴]州|[云雲]南|[陕陝]西|甘[肃肅]|青海|[台臺]|内|[宁寧]夏|新疆|西藏|香港|文
    |[图圖]
  )(?!.*(?:[现現][场場]|[图圖]文|[视視][频頻]|直[击擊]|部分|[资資]料|[实實][习習]|受[访訪]))
    \p{Script=Han}{3,4}$`;

/** 《青山学刊》2023年第4期: a journal and its issue; the first group is the journal */
export const journalOfYear = /^\s*《([^《》]{2,20})》\s?(?:19|20)\d\d年/u;

/** The colon of 来源：, 【 of 【来源：青山日报】, 转自 of 来源：转自青山网: in front of the source's name, cut off */
export const beforeSource = /^[\s:：【［[〔]*[转轉][载載]?自[\s:：]*|^[\s:：【［[〔]+/u;

/** What no name of a source has in it, so that it ends there; 青山网[整理] has brackets of its own. */
export const endOfSource = pattern('u')`
  [\s|｜丨,，;；>。】〕] // 青山日报 作者： · 青山日报|李莉
  |(?<!整理)[\]］] // 青山日报]
  |[(（【［〔[](?!整理) // 《光明日报》（2022年11月22日`;

/** 青山网责任编辑 · 青山发布原创作者 · 青山网首席记者李莉: the next label, glued to the source, and its name; cut off */
export const labelBehindSource = pattern('u')`
  (?:原创)?(?:作者|责任编辑|编辑|我要评论|评论)$
  |(?<=[网網报報社台刊]|新闻|新聞|日报)(?:全媒体|首席|见习|实习|特[约派])?(?:记者|記者)\p{Script=Han}{0,4}$`;

/** 来源：青山日报 as the value of a meta: the label once more, cut off */
export const sourceLabelFirst = /^来源\s?[:：]/u;

/** 青山网-青山日报原创 · 凤凰网综合: how a paper came by its text, behind its name; part of the source as the page states it */
export const howMade = /(?<=\p{Script=Han}{2})(?:原[创創]|[综綜]合)$/u;

/** 一审： · 二审 · 终审丨 · 初审编辑：: a label of the three reviews that a text of county media passes (三审三校); not 审核：, 终审法院 */
export const threeReviews = /^(?:初|复|终|一|二|三)审(?:编辑)?[\s:|/丨︱]*$/u;
