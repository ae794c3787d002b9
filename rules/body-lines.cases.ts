/** Lines of texts, and lines between them that are not. */
import type * as bodyLines from './body-lines';
import type { CasesFor } from './rule';

export const bodyLineCases = {
  endsSentence: {
    hits: ['登录手机APP，就可实时查看小区车位。', '“我们都很高兴！”', '会议要求，一要加强领导；'],
    misses: ['扫码下载APP', '更多精彩请关注本报微信', '责任编辑：李莉', '热线电话：（0391）123456'],
  },
  closesSentence: {
    hits: ['路面已清理。', '“谢谢大家！”', '（本文有删节。）', '他沉默了很久……', '送去大米、食用油。（雷光明）'],
    misses: [
      '一要加强组织领导；',
      '（县报道组整理）',
      '全面改版！ (649b)',
      '责任编辑 李莉',
      '会议强调：',
      '路修好了。下一步',
    ],
  },
  headsOthers: {
    hits: ['为你推荐', '猜你喜欢', '热门推荐', '新闻排行', '大家都在看', '您可能感兴趣的文章'],
    misses: ['相关链接', '相关新闻', '延伸阅读', '新闻链接'],
  },
  printedCode: {
    hits: [
      '#collectCsiDiv li{margin:10px 0;height:24px;display:inline-block}',
      '.news h2 { color: #333 }',
      'function hide(){ $("#a").hide(); }',
    ],
    misses: ['统计公式为{(A-B)÷B}×100%，结果保留两位小数。', '{图：张三}', '函数(function)与方程是本章重点。'],
  },
  trailsOff: {
    hits: [
      '记者从市水务局了解到…',
      '据介绍，该工程去年三月开工...',
      '他说……',
      '沿线有商业区和大学城……展开全文',
      '该工程去年三月开工...[查看全文]',
      '沿線有大學城…點擊閱讀更多內容',
    ],
    misses: ['“等一等……”', '更多..', '该工程…已开工', '市民可登录平台查看全文', '该工程……将展开更多调查'],
  },
  endsUnlikeSubhead: {
    hits: ['会议强调：', '他说，“谢谢大家。”', '（3）', '2023', '记者看到，', '路修好了……'],
    misses: ['把路修到家门口', '一、加强组织领导', '从“等客来”到“请客来”', '产业（三）'],
  },
  listName: {
    hits: ['新闻链接', '【热点图集】', '专题推荐：', '要闻'],
    misses: ['链接城乡的路', '全民阅读活动启动', '记者从现场发回报道'],
  },
  linkedAdvert: {
    hits: ['广告通知：英国留学生注意了，学费可以分期', '广告'],
    misses: ['户外广告整治启动', '【广告】', '公益广告进社区'],
  },
  wholeLink: {
    hits: ['>>详情', '[详细]', '【查看全文】', '阅读原文>>', '（详情）'],
    misses: ['详情', '全文公布', '《更多的路》', '点击屏幕'],
  },
  gluedButton: {
    hits: [
      '工程今天开工。展开全文',
      '“方便多了。”点击查看全文>>',
      '下月完工。 展开剩余全文 72%',
      '首月免费！收起',
      '繞行……【閱讀全文】',
    ],
    misses: ['市民可登录平台查看全文', '下月完工。展开全文检索', '展开全文', '他说，收起', '工程今天开工。'],
  },
} as const satisfies CasesFor<typeof bodyLines>;
