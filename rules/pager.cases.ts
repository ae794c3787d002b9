import type * as pager from './pager';
import type { CasesFor } from './rule';

export const pagerCases = {
  pagerText: {
    hits: [
      '首页 上一页 1 2 3 下一页 尾页',
      '共3页：1 2 3',
      '【下一页】',
      '上一张 1 2 3 下一张',
      '上一頁 1/3 下一頁',
      '（2）',
      '余下全文',
      '1234下一页 查看全文',
      '後一頁',
      '第2页/共5页',
    ],
    misses: ['下一篇：我市召开会议', '1. 加强领导', '第3版', '责任编辑：刘银霞', '2021-03-05 07:58 来源：驻马店网'],
  },
  dayOrClock: { hits: ['03-04 15:58', '03-04', '9:05'], misses: ['1-2', '上一页 1/3 下一页', '[1] [2]'] },
  weekday: { hits: ['日', '周六', '星期天', 'Sat'], misses: ['日报', '1', '十', '周末'] },
  nextPage: { hits: ['下一页', '【下一頁】', '下页', '后一页', 'Next'], misses: ['下一篇', '上一页', '页下'] },
  pageNumber: { hits: ['[2]', '【2】', '第2页', '（3）', '2 下一页'], misses: ['2021', '共3页', '下一页'] },
  pageOfAll: {
    hits: ['第1/3页', '第1页/共4页 [下一页] 转到', '1／2', '上一页 2/5 下一页'],
    misses: ['2021/3/5', '100/200'],
  },
  expander: { hits: ['展开全文', '展开剩余50%', '余下全文', '閱讀更多'], misses: ['更多新闻', '下一页', '开展活动'] },
  commentsHeading: {
    hits: ['网友评论', '热门跟帖', '留言板', '全部評論'],
    misses: ['本报评论员', '市民留言', '1 2 3'],
  },
  editLink: { hits: ['水从哪里来[编辑]'], misses: ['[编辑]部的故事', '水从哪里来 编辑'] },
  pagesInAll: { hits: ['共3页', '共 12 頁', '第1页 共4页'], misses: ['第3页', '共3版', '公共页面'] },
  numberOfPage: { hits: ['1', '[2]', '第3页', '【12】'], misses: ['共3页', '共 3 页', '下一页'] },
} as const satisfies CasesFor<typeof pager>;
