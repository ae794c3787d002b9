/** Words of forums, and lines of news with the same words. */
import type * as forum from './forum';
import type { CasesFor } from './rule';

export const forumCases = {
  forumPost: {
    hits: [
      '发信人: getout (出去), 信区: Beijing',
      '發信站：水木社區 (Tue Jan 17 09:12:30 2012)',
      '沙发：楼上说得对',
      '12楼',
      '3# ',
      'zhangsan 发表于 2012-1-17 09:12 | 只看该作者',
    ],
    misses: [
      '沙发上坐着一位老人。',
      '3楼着火，消防员十分钟赶到。',
      '地板厂工人讨薪',
      '文章发表于2012年1月17日的《人民日报》。',
      '发信人身份仍在核实',
    ],
  },
  threadKind: {
    hits: ['[转贴]', '【原创】', '[轉帖] ', '[有奖活动]'],
    misses: ['[转贴] 老汽车站要拆了', '转贴', '【不忘初心牢记使命】', '[2]'],
  },
  repostKind: {
    hits: ['[转帖] 老汽车站要拆了', '【轉載】老車站要拆了'],
    misses: ['[图文]修伞匠52年', '转帖一篇', '[转帖]'],
  },
  crumbForum: { hits: ['论坛', '論壇', '社区', 'BBS', 'Forum'], misses: ['百姓论坛', '社区新闻', '论坛首页'] },
  postButton: { hits: ['转发 1', '評論', '赞 9', '收藏'], misses: ['转帖', '回复', '阅读 12'] },
} as const satisfies CasesFor<typeof forum>;
