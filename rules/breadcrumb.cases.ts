/** Words of the path above a headline, and lines that only share them. */
import type * as breadcrumb from './breadcrumb';
import type { CasesFor } from './rule';

export const breadcrumbCases = {
  crumbLead: {
    hits: [
      '您当前的位置 ： 首页 > 新闻中心',
      '當前位置：首頁',
      '您现在所在的位置：',
      '本页位置：首页',
      '所属栏目：民生',
      '你在这里：首页/民生',
    ],
    misses: ['老人所在的位置海拔三千米。', '栏目组走进乡村', '位置优越，交通便利'],
  },
  homeThenStep: {
    hits: ['首页 > 新闻', '首 页->新闻', '首页|时政', '首页》时政'],
    misses: ['首页大图', '首页 新闻 论坛', '新闻 > 首页'],
  },
  crumbHome: {
    hits: ['您在这里', '首页', '首 页', '网站首页', '首頁', 'Home'],
    misses: ['首页大图', '主页君', '返乡'],
  },
  crumbEnd: {
    hits: [
      '正文',
      '新闻正文',
      '信息内容',
      '新闻详情页',
      '视频详情',
      '查看信息',
      '内容页',
      '浏览信息',
      '详细内容',
      '列表',
      '文章阅读',
    ],
    misses: ['信息公开', '详情披露', '正文化', '内容产业', '阅读推广'],
  },
  crumbSite: {
    hits: [
      '驻马店网',
      '舜网',
      '青山融媒',
      '青山县人民政府',
      '青山县融媒体中心',
      '青山广播电视台',
      '高邮湖日报多媒体数字报',
      '青河晚报多媒体数字报刊平台',
      '太原晚报',
      '大河网首页',
      'enorth.com.cn',
    ],
    misses: ['官网', '互联网', '电网改造', '新闻中心', '民生'],
  },
  crumbHyphens: {
    hits: [
      '荆视网-新闻-荆南新闻-内容',
      '首页-民生-正文',
      '青山网-社会·民生-正文',
      '青山网-要闻-详情',
      '网站首页-新闻中心-公司新闻',
      '青山在线 -- 新闻频道 -- 本地新闻',
      '青山网-新闻中心-青山新闻-交通',
    ],
    misses: ['新闻-内容', '8-10月-安排-内容', '青山网-要闻', '荆视网 - 新闻 - 内容'],
  },
  crumbArrow: {
    hits: ['首页 > 新闻', '首页 -> 新闻', '首页=>新闻', '首页»新闻', '首页＞新闻', '首页 ▸ 新闻', '首页》新闻'],
    misses: ['首页 - 新闻', '首页/新闻', '《青山文艺》征稿'],
  },
  crumbStroke: {
    hits: [
      '首页 | 新闻',
      '首页／新闻',
      '首页 - 新闻',
      '首页·新闻',
      '首页::新闻',
      '首页--新闻',
      '首页——新闻',
      '首页 : 新闻',
    ],
    misses: ['2023-11-22', '首页 新闻', '首页>新闻'],
  },
  crumbStrokeOnly: {
    hits: ['首页 | 新闻', '首页／新闻', '首页 - 新闻'],
    misses: ['社会·民生', '首页 新闻', '首页>新闻', '2023-11-22'],
  },
  crumbDotted: {
    hits: ['首页 - 新闻 - 社会·民生', '首页|社会·民生'],
    misses: ['首页 · 新闻 · 正文', '首页·新闻', '首页 - 新闻'],
  },
  crumbDash: {
    hits: ['首页 - 新闻中心 - 国际新闻 - 记者一线', '網站首頁 - 新聞 - 本市'],
    misses: ['首页 新闻 论坛', '首页 - 新闻', '北京 - 张家口铁路'],
  },
  maybePath: { hits: ['首 页', '新闻 - 本市', '当前位置：', '您在：'], misses: ['本报讯昨日', '青山晚报 2023-11-22'] },
  crumbStep: { hits: ['> 部门动态', '»新闻', '→ 正文'], misses: ['部门动态 >', '>', '- 新闻'] },
  crumbLeadIn: {
    hits: [
      '您现在的位置：榕江本地宝',
      '现在位置：主页',
      '当前栏目：新闻',
      '所在栏目：新闻',
      '所屬欄目：社會',
      '导航：首页',
      '您在 首页',
      '2014年4月9日 星期三 | 首页 › 农技课堂',
    ],
    misses: ['首页 > 新闻', '栏目：新闻', '您的位置'],
  },
  opensWithHome: {
    hits: ['首页 > 新闻', '首 页', '主页/社会', '首頁 新聞'],
    misses: ['首页大图', '主页君说', '返回首页'],
  },
  endsWithText: {
    hits: ['新闻网首页 - 新闻 - 正文', '首页|新闻正文', '新闻 正文'],
    misses: ['正文', '正文字号', '订正文'],
  },
  twoSteps: {
    hits: ['南方网 / 新闻', '公視新聞網/醫療', '新闻 - 本市'],
    misses: ['2023-11-22', '我市召开会议 / 部署防汛工作会议精神', '南方网'],
  },
  hostRoot: {
    hits: ['https://tj.rednet.cn', 'http://www.qingshan.example/'],
    misses: ['https://tj.rednet.cn/channel/5591.html', '/', 'tj.rednet.cn'],
  },
  labelBeforeCrumb: { hits: ['栏目：新闻中心', '频道:要闻'], misses: ['栏目', '新闻频道', '所属栏目：新闻'] },
  branchSite: { hits: ['桃江站', '濮阳分站'], misses: ['站', '青山新闻', '桃江站点介绍'] },
  siteRoot: {
    hits: ['http://www.163.com/', 'https://udn.com', 'http://www.example.com.hk'],
    misses: ['http://sports.163.com/', 'http://www.163.com/news/', '/'],
  },
  visitorCorner: {
    hits: ['← 上一篇 下一篇', '字号+', '登录', '註冊', '登入/注册', '查看更多'],
    misses: ['登陆', '登记', '名册'],
  },
  homeAlone: { hits: ['首页', '首 页 >', '主页', '网站首页'], misses: ['首页 > 新闻', '返回首页', '主页君'] },
  endAlone: { hits: ['正文', '新闻正文'], misses: ['正文字号', '新闻 > 正文', '正文化'] },
  arrowAlone: { hits: ['>', '>>', '›'], misses: ['> 政务动态', '-', '→ 下一篇'] },
  arrowBehindCrumb: { hits: ['政务动态>', '首頁 »', '新闻＞ '], misses: ['> 部门动态', '首页 > 新闻', '新闻 -'] },
  crumbLeadAlone: {
    hits: ['您当前的位置', '所在欄目', '文章在...'],
    misses: ['位置：首页', '栏目', '文章在线'],
  },
  toolBehindCrumb: {
    hits: ['国内新闻 正文', '社会 字号：大 中 小', '兩岸 內文', '直击现场 +订阅'],
    misses: ['国内新闻', '正文', '汉字 文化'],
  },
  hotlineBehindCrumb: {
    hits: ['国内新闻 淄博时空热线电话：0533-6123456', '社会 新聞熱線', '本市 053361'],
    misses: ['新闻热线', '国内新闻 民生', '本市 2023'],
  },
  shareBehindCrumb: {
    hits: ['社会分享到：微博', '国内转播到腾讯微博', '分享到'],
    misses: ['分享会', '转播', '经验分享'],
  },
  homeBehindSite: { hits: ['大河网首页', '首頁', '新华网主页'], misses: ['首页大图', '大河网'] },
  leadBeforeSite: { hits: ['提示：红网', '当前栏目：溱东网', '您正在浏览：'], misses: ['红网', '溱东网首页'] },
  channelBehind: { hits: ['财经频道', '生活 頻道'], misses: ['频道介绍', '财经'] },
  sectionWord: { hits: ['河南频道', '新闻中心', '社會新聞', '特色栏目'], misses: ['青山论坛', '新闻网', '频道网'] },
  markBeforeCrumb: { hits: ['∙ 浦江头条', '▌公告', '◆ 民生', '■新闻'], misses: ['公告', '新闻■', '> 民生'] },
  sectionLabel: {
    hits: ['本地新闻', '港闻', '要闻', '时政', '青山新闻', '社会', '即时'],
    misses: ['新闻中心网', '公交新闻发布会', '社会各界', '今日社会', '下载'],
  },
  labelEnd: { hits: ['香港新聞 - [', '社會 |', '要闻 （'], misses: ['香港新聞', '- 社会', '[要闻]'] },
  labelStroke: { hits: ['即時 • 港聞', '港聞 | 突發', '地方/花蓮'], misses: ['港聞突發', '要闻-民生'] },
} as const satisfies CasesFor<typeof breadcrumb>;
