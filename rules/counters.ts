/**
 * What sites count of an article. One list for all that tell a counter: the label in an info line (`labels/`), a line of nothing else
 * (`boilerplate/sharing`), the end of a list's row (`other-pages`), the number glued behind a name (`info-lines`).
 */

/** How often it was opened: 浏览：702 · 点击: 229 · 人气 12 · 6.2万次播放 */
export const openings = ['浏览', '阅读', '点击', '访问', '查看', '观看', '播放', '人气', '热度'];

/** What readers said to it: 评论：0 · 跟帖 12 · 点赞：3 */
export const answers = ['评论', '跟帖', '回复', '点赞'];

/** 下载：12 · 留言：3: counters in front of a number; alone in a line they are entries of a menu */
export const alsoMenus = ['下载', '点播', '留言'];

/** One of them, as a piece of a pattern: 浏览|阅读 */
export function anyOf(...words: (readonly string[])[]): string {
  return words.flat().join('|');
}

/** Any of them, as the signs of a rule: 浏览 阅读 */
export function signsOf(...words: (readonly string[])[]): string {
  return words.flat().join(' ');
}
