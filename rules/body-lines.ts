/** Lines inside a text that are told by how they begin and end. Matched on folded, Simplified text. */

/** …，就可实时查看车位。 · “我们都很高兴。” · …；: a sentence, though it shares its words with a promotion; not 扫码下载APP */
export const endsSentence = /[。!?;][”"」』]?$/u;

/** 会议强调： · 他说，“谢谢大家。” · （3） · 2023: ends as no subhead between paragraphs does; not 把路修到家门口 · 一、加强领导 */
export const endsUnlikeSubhead = /[。;!?,、:…]$|[。!?][”"]$|^[(（\d]*[)）]?$/u;

/** 广告通知：英国留学生注意了，…: an advertisement set as a sentence, where the whole line is a link */
export const linkedAdvert = /^广告/u;
