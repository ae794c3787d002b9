/** Lines of pages of other kinds, without blanks, and lines of articles that look like them. */
import type { furniture } from './furniture';

type Cases = { hits: readonly [string, ...string[]]; misses: readonly [string, ...string[]] };

export const furnitureCases: Readonly<Record<keyof typeof furniture, Cases>> = {
  offer: {
    hits: ['总价：', '户型:3室2厅', '上牌时间：2015年6月', '月薪：4000-6000元', '品牌'],
    misses: ['户型多样的安置房', '总价下降两成', '品牌故事：老字号新生', '工资专项行动启动'],
  },
  download: {
    hits: ['软件类型：国产软件', '授权方式：免费版', '运行环境：Win2003', '软件大小', '本地下载'],
    misses: ['软件园落户开发区', '下载次数破百万', '授权仪式在京举行'],
  },
  lookUp: {
    hits: [
      '运行时间：火车站6:00-21:30',
      '参考票价：1元',
      '法定代表人：张三',
      '部首：口',
      'ISBN：7-80000-000-0',
      '片长:120分钟',
    ],
    misses: ['票价下调三成', '导演张艺谋来青', '注册资本突破百亿', '擅长书法的老人'],
  },
  service: {
    hits: ['法定办结时限：20个工作日', '实施主体：县人社局', '在线办理', '事项名称'],
    misses: ['在线办理业务突破万件', '收费标准调整', '办理流程更简便'],
  },
  person: {
    hits: ['身高：165cm', '婚姻状况：未婚', '星座', '择偶要求：'],
    misses: ['职业教育周开幕', '民族团结一家亲', '学历不是门槛', '年龄最大的92岁'],
  },
  vote: {
    hits: ['16373票', '投TA一票', '给她投一票', '得票数：120', '2.3万票'],
    misses: ['以5838票当选', '投票结果公布', '首日售出三千张票'],
  },
  schedule: {
    hits: ['06:00朝闻天下', '19:38电视剧：大河(12)', '7:05动画乐园'],
    misses: ['19:38列车缓缓进站。', '2021-03-0419:38', '06:00', '19点38分电视剧'],
  },
  posts: {
    hits: ['转播|评论|更多', '转发(12)评论(8)赞(33)', '回复支持举报', '全部转播和评论(34)', '收藏分享'],
    misses: ['评论员文章', '分享会开到田间', '举报电话：12345', '更多人参与'],
  },
  form: {
    hits: ['手机号码', '获取验证码', '确认密码', '姓名*:', '上传照片', '请输入您的姓名', '下一步'],
    misses: ['姓名牌里的故事', '下一步，我市将加强管护', '密码法实施', '内容丰富'],
  },
};

/** What accounts count, and what articles say of followers. */
export const accountCountersCases = {
  hits: ['听众86420收听512广播11396', '关注12粉丝3.4万', '1234作品5678粉丝', '关注:12|粉丝:34'],
  misses: ['粉丝3.4万的主播直播带货', '关注民生', '访客1人'],
} as const;
