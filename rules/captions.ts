/** Captions that no element tells, and the photographers they name. Matched on folded, Simplified text (d: where a name stands is asked). */
import { pattern } from './pattern';

/** 图为航拍新安江流域 · （图1） · 上图：… · 资料图片 · 效果图说明; not 图书馆… */
export const captionLead = /^(?:[(【]?(?:上|下|左|右|资料|效果|本)?图(?:[为:片说示]|\d|[一二三四五六七八九]))/u;

/** △居民端着自家拿手菜入席 · ▲水利署巡防员方德明: the mark points at the picture; not ↓↓↓点击阅读 */
export const captionMark = /^[△▲▼▽↑↓]\s?[^\s↑↓]/u;

/** 五台县委宣传部供图 · （李敏摄） · 资料图 · （图片来源：网络） · 一家咖啡档口。图：李莉 · （…排起长龙。图/潇湘晨报记者 华剑）; not 文/图：李莉 · （图/李莉） at a text's end */
export const captionEnd = pattern('u')`
  (?:
    摄|摄影|供图|资料图|图片来源.{0,12}|摄[(（][^()（）]{2,8}|(?:^|。)图片?:\S{2,10}
    |。图\/\p{Script=Han}{0,14}(?:记者|通讯员)\s?\p{Script=Han}{2,3}
  )[)）\]】]?$`;

/** 重建社区航拍图 · 小区效果图: the whole line names a picture; not 张晓明/文 李莉/图 */
export const pictureName = /^[^/]{2,14}(?:航拍图|效果图|示意图|现场图|资料图|图)$/u;

/** 大会开幕式现场。江城晚报记者 李明 摄 · 本报记者 李明 摄: who took the picture above; not 本报记者 李明 文/摄, who wrote the text too */
export const takenBy = /^(?!.*文\s?[/、\s]\s?[图摄]).*[^/、]摄影?[)）]?$/u;

/** 示范区“创文”办志愿者到文苑社区群众家中走访…。记者 姬慧洋摄 · （通讯员 张三 摄） · 本版图片均由李莉摄 · 李四/摄 · 沈若溪摄（人民图片）: the first group is the name */
export const photographerAtEnd = pattern('du')`
  (?:^|[。!?)”\s(（【[]|记者|通讯员)\s?([\p{Script=Han}·、\s]{2,20}?)\s?[/]?\s?(?:摄影?|供图)[)\]】。]?\s?
    (?:(?:民国)?\d{2,4}年\d{1,2}月\d{1,2}日|[(（][^()（）]{2,8}[)）])?$`;

/** …游客驻足。泱波 摄 · …游客驻足。泱波摄: behind the end of a sentence */
export const aloneBehindSentence = /[。!?”]\s?\p{Script=Han}{2,3}\s?摄$/u;

/** 泱波; not 网友, 读者, 资料, 航拍: who is named and not how */
export const nameAlone = pattern('u')`
  ^(?!
    网友|網友|读者|讀者|市民|记者|記者|本[报網网台社刊]|资料|資料|[图圖]片|航拍|集体|新[华華]社|作者
    |通[讯訊][员員]|手机|手機|供[图圖]|[摄攝]影|[现現][场場]|昨[日天]|今[日天]
  )\p{Script=Han}{2,3}$`;

/** …排起长龙。图/潇湘晨报滚动新闻记者 华剑); not 示意图 制图/李莉 */
export const photographerLed =
  /(?<!制|绘|示意)图[/:]\s?(?:\p{Script=Han}{0,14}?(?:记者|通讯员)\s?|\p{Script=Han}{2,14}\s)?(\p{Script=Han}{2,3})[)）]?$/du;

/** What a paragraph has that names a photographer: 摄, 供图 */
export const photographSign = /摄|供图/u;

/** …龙年邮票。(李敏摄) 网站的水印: in brackets, wherever the line has them; hence the g */
export const photographerWithin =
  /[(【](?:[^()【】]{0,16}(?:记者|通讯员)\s?)?([^()【】,。]{2,14}?)\s?(?:摄影?|供图)[)】]/dgu;

/** 本报记者 李敏 · 青山網記者李敏 · 本版图片均由李敏: the office in front of a photographer, as printed; cut off */
export const officeBeforePhotographer = /^.*(?:记者|記者|通讯员|通訊員|[均皆片]由)/mu;
