/** Heads of posts in forum threads: several of them make a thread, not an article. 发信人: getout (出去), 信区: Beijing · 发表于 #3楼 */
export const forumPost =
  /^(?:发信人\s?:|发信站\s?:|(?:沙发|板凳|地板|楼主)\s?[#:]|\d{1,4}\s?[#楼](?:\s|$)|.{0,20}发表于.{0,24}\|\s?只看该作者)/u;

/** [转贴] · 【原创】: the kind of a thread, in a link of its own in front of its headline, as printed */
export const threadKind = /^\s*[[【][^[\]【】]{2,6}(?<!\d)[\]】]\s*$/u;

/** [转帖]退休矿工… · 【轉載】…: where a thread's text is from, typed in front of its headline, as printed; not [图文]…, which papers print */
export const repostKind = /^\s*[[【(（]\s*[转轉][帖贴貼载載发發]\s*[\]】)）]\s*(?=\S{4})/u;

/** 论坛 · 社区 · BBS: the forum's front page on the path, behind the site's own name */
export const crumbForum = /^(?:论坛|社区|BBS|forum)$/iu;

/** 转发 1 评论 2 赞 9: buttons below a post; hence the g */
export const postButton = /转发|评论|赞|收藏|分享/gu;
