/** Lines inside a text that are told by how they begin and end. Matched on folded, Simplified text. */
import { pattern } from './pattern';

/** …，就可实时查看车位。 · “我们都很高兴。” · …；: a sentence, though it shares its words with a promotion; not 扫码下载APP */
export const endsSentence = /[。!?;][”"」』]?$/u;

/**
 * …，路面已清理。” · …（全文完。） · 他说…… · …送去大米、食用油。（雷光明）: the end of a sentence of a text, whatever closes behind it, and who wrote it;
 * not …，一要加强领导；
 */
export const closesSentence = /[。!?…][”"’」』)]*(?:\s?[(【][\p{Script=Han}·、\s]{2,24}[)】])?$/u;

/** 记者了解到… · 更多内容... · 商业区和大学城……展开全文 · …[查看全文]: the page shows the beginning of a text; not 他说……” */
export const trailsOff =
  /(?:…|\.{3})(?:\s?[[【(]?\s?(?:点击)?(?:展开|阅读|查看|显示)(?:更多|全部|全文|原文|剩余|余下)(?:全文|内容)?\s?[\])】]?)?$/u;

/** 会议强调： · 他说，“谢谢大家。” · （3） · 2023: ends as no subhead between paragraphs does; not 把路修到家门口 · 一、加强领导 */
export const endsUnlikeSubhead = /[。;!?,、:…]$|[。!?][”"]$|^[(（\d]*[)）]?$/u;

/** 新闻链接 · 【热点图集】 · 专题推荐：: names a list, where links follow it and nothing else; a box of text may have the name too; not 链接城乡的路 */
export const listName =
  /^[\s【[■●◎]*(?:\p{Script=Han}{2})?(?:链接|阅读|推荐|专题|图集|视频|文章|资讯|报道|新闻|要闻|看点|热点)[\]】]?:?$/u;

/**
 * #collect li{margin:10px 0;height:24px} · function hide(){document.getElementById("a")…: code that a broken page prints, or a text about code;
 * not 统计公式为{(A-B)÷B}×100%
 */
export const printedCode = /[\w.#:\])]\s?\{\s?[\w-]+\s?:[^{}。]{1,200};?\s?\}|\bfunction\s?\w*\s?\([\w,\s]*\)\s?\{/iu;

/** 为你推荐 · 猜你喜欢 · 热门推荐, of headings that name a list: other stories, never a box of the article's own as 相关链接 may be */
export const headsOthers = /推荐|猜你喜欢|可能|大家都在|热门|热榜|排行|热文|热读/u;

/** 广告通知：英国留学生注意了，…: an advertisement set as a sentence, where the whole line is a link */
export const linkedAdvert = /^广告/u;

/** >>详情 · [详细] · 【查看全文】 · 阅读原文>>: the whole words of a link with which an item of a digest ends, as printed; not 详情 */
export const wholeLink = pattern('u')`
  ^\s*(?:
    [>》»›[【(（]+\s*(?:点击|查看|阅读)?(?:详情|详细|全文|更多|原文|链接)(?:内容|报道|阅读)?[\s>》»›\]】)）]*
    |(?:点击|查看|阅读)(?:详情|详细|全文|更多|原文)[\s>》»›\]】)）]*
  )$`;

/** …今天开工。展开全文 · …”点击查看全文>> · …。收起 · …。返回搜狐，查看更多: the button glued behind the last sentence of a paragraph, as printed; cut off. Not …市民可登录平台查看全文 */
export const gluedButton = pattern('u')`
  (?<=[。！？…!?][”"’」』]?)\s*[[【(（]?\s?(?:
    (?:点击|點擊)?(?:展开|展開|查看|阅读|閱讀|显示|顯示)(?:阅读|閱讀|查看|更多|剩余|剩餘|余下)?(?:全文|全部|更多|内容|內容)
    |(?:余下|餘下)全文|收起(?:全文|全部)?|返回搜狐[，,]查看更多
  )\s?(?:\d{1,2}%)?[\s\])】）>»›↓∨﹀]*$`;

/** 【记者跟进】 · 记者调查： · 部门回应 · 编辑回复: the paper's own answer to a letter, whatever its box is called; not 回复 · 记者在现场看到 */
export const ownAnswer = pattern('u')`
  ^[\s【[]*(?:
    记者(?:跟进|追踪|调查|核实|走访|追访|帮办)|(?:编辑|本报|编者)(?:回复|回音|答复|点评)
    |(?:部门|官方|单位|有关部门)(?:回应|答复|回复)
  )[\]】:]*$`;
