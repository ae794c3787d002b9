/** Titles of pages that are no article, and headlines with the same words. */
const otherPageCases = {
  hits: [
    '用户登录-浙东在线通行证',
    '记者 段小春 的全部作品 - 郴江网',
    '注册_青山网',
    '大桥_站内搜索_凤河热线',
    '404 页面不存在 - 鲁中网',
    '新湘区客户端下载',
    '网友评论：津滨轻轨今晨短时故障',
    '河东电视台节目单',
    '隐私政策',
    '抗洪救灾 众志成城——清溪“7·14”特大暴雨山洪专题_新浪清溪_新浪网',
    '老李修收音机_老李直播_手工直播间_青山直播',
    '晴天小筑_女_29岁_湖北孝感汉川征婚交友_青山婚恋网',
    '青山电饭煲 3L 米白【行情 报价 价格 评测】-青山商城',
    '青山发布_qingshanfabu的微博_腾讯微博',
    '青山市第三届“最美护士”网络投票 - 青山新闻网',
    '河东大道 精装三室 满两年_青山二手房_青山房产网',
    '青山13路公交车路线_青山公交13路时间表 - 青山公交查询网',
  ],
  misses: [
    '乡村教师的一天_乡村振兴专题_青山网',
    '市委召开专题会议研究防汛',
    '登录火星：探测器传回首批图像',
    '注册志愿者突破十万人',
    '我市用户中心试点启动',
    '评论：让年味更浓',
    '隐私保护要跟上脚步',
    '春晚节目单出炉 本市三个节目入选',
    '副市长走进直播间为家乡脐橙代言_青山网',
    '百余青年参加相亲交友大会-青山网',
    '蔬菜价格回落 评测结果公布',
    '我市优化13条公交线路-青山网',
    '他的微博写满了乡村教师的日常',
    '二手房交易税费下调-青山网',
    '中考成绩今起可网上查询 - 青山在线',
  ],
} as const;

/** Parts of titles, and headlines, that name a page of the site's own. */
const pageNameCases = {
  hits: [
    '关于我们',
    '淮海机床(600927)股票价格',
    '青山化工(sz300001)股票股价,行情,新闻,财报数据',
    '网站简介',
    '青山日报社简介',
    '用户注册',
    '通北网用户服务协议',
    '隐私政策',
    '广告刊例',
    '在线投稿',
    '我要爆料',
    '网站地图',
    '提示信息',
    '全文检索结果',
    '为您找到“老码头”相关结果约317条',
    '共搜索到1,204篇新闻',
    '图片频道',
    '404',
    '403Forbidden',
  ],
  misses: [
    '淮海机床(600927)股价连续三日涨停',
    '淮海机床(600927)：去年净利下滑两成',
    '我市出台新能源汽车使用政策',
    '登录火星',
    '关于我们的老屋',
    '某集团发布声明',
    '注册志愿者突破十万人',
    '两市签订合作协议',
    '温馨提示：明日停水',
    '评论员文章',
    '警方找到3条线索',
    '找到失散30年的哥哥',
    '图片频道上线',
    '城北频道',
  ],
} as const;

/** Headlines and first lines of pages whose article is gone. */
const goneNoticeCases = {
  hits: [
    '文章已被删除',
    '抱歉，您要访问的页面不存在',
    '很抱歉，您访问的内容已被发布者删除',
    '该信息已过期',
    '您浏览的内容因涉及争议或应发布者要求，已于2018年4月12日由管理员删除',
    '此内容因违规无法查看',
    '内容正在审核中',
    '该文章不存在或已下架',
    '指定的主题不存在或已被删除或正在被审核',
  ],
  misses: [
    '该评论已被删除',
    '网页设计大赛正在报名',
    '活动结束后，村民久久不愿散去',
    '信息不对称让市民吃了亏',
    '视频正在网上热传',
    '内容已更新到第三版',
    '账号不再绑定手机号',
  ],
} as const;

/** Addresses of pages that are no article, and of some that are. */
const otherAddressCases = {
  hits: [
    'https://www.example.cn/passport/register',
    'http://www.example.cn/search.php?q=x',
    'http://www.example.cn/vote/index.php?id=17',
    'http://www.example.cn/about/about.shtml',
    'https://www.example.com/archives/tag/laojie',
  ],
  misses: [
    'http://www.example.cn/content/2014/0611/3321.shtml',
    'https://news.example.cn/a/4418273',
    'http://www.example.cn/news/searching-for-2021.html',
  ],
} as const;

/** og:type and JSON-LD of pages that play, and of others. */
const playerKindCases = {
  hits: ['video', 'video.other []', 'website "@type":"VideoObject"'],
  misses: ['article', 'website "@type":"WebSite"', 'news.video'],
} as const;

/** Text that speaks to users, and text that does not. */
const wordsOfTermsCases = {
  hits: ['您点击“同意并继续”按钮即表示接受', '用户应当提供真实信息', '本平台有权修改'],
  misses: ['市民可在窗口办理', '本报记者'],
} as const;

/** og:type and JSON-LD of pages that are no article, and of those that may be. */
const otherKindCases = {
  hits: [
    'product.item []',
    'profile []',
    'website [{"@type":"Product","name":"电饭煲"}]',
    'undefined [{"@type":"JobPosting"}]',
  ],
  misses: ['article []', 'website [{"@type":"WebSite"}]', 'news ["book"]'],
} as const;

/** What the same places say of pages that are articles. */
const articleKindCases = {
  hits: ['article []', 'undefined [{"@type":"NewsArticle"}]', 'website [{"@type":"BlogPosting"}]'],
  misses: ['product.item []', 'undefined [{"@type":"JobPosting"}]'],
} as const;

/** What opens the front page of a special. */
const contactLineCases = {
  hits: [
    '地 址：北京市朝阳区大屯路',
    '电话：010－67940540 邮编：100083',
    '6、青山网热线电话：0533-6123456',
    'Email：bjb@example.cn',
  ],
  misses: ['电话里，她说自己一切都好。', '地址变更的通知', '热线电话响个不停'],
} as const;

const endsWithDayCases = {
  hits: [
    '县医院新院区启用 (2012-01-11 10:06:22)',
    '县医院新院区启用 03-21',
    '县医院新院区启用 [2021/03/21]',
    '[社会新闻] 县医院新院区启用 日期:2012-01-11 10:06:22 点击:229 好评:0',
    '县医院新院区启用青山日报2021-03-21 08:10',
    '县医院新院区启用 2021-03-21 访问:12 留言:3',
  ],
  misses: [
    '公示期至2021-03-21',
    '出生日期1980-03-21',
    '会期至3月21日',
    '日期:2012-01-11 地点:县医院',
    '赛事于2021-03-21举行',
    '编号A03-21',
  ],
} as const;

const editorsNoteCases = {
  hits: ['编者按:一座城市的记忆，往往藏在最窄的巷子里。', '【开栏的话】', '编者的话', '导语：大河奔流'],
  misses: ['编者多年来走访各地', '开卷考试昨日举行', '本报讯(记者 张晓明)'],
} as const;

/** By the name of the pattern in other-pages.ts. */
export const otherPagesCases = {
  otherPage: otherPageCases,
  pageName: pageNameCases,
  goneNotice: goneNoticeCases,
  otherAddress: otherAddressCases,
  playerKind: playerKindCases,
  wordsOfTerms: wordsOfTermsCases,
  otherKind: otherKindCases,
  articleKind: articleKindCases,
  contactLine: contactLineCases,
  endsWithDay: endsWithDayCases,
  editorsNote: editorsNoteCases,
  entryColumn: {
    hits: ['标题', '来信标题', '信件主题', '文件名称'],
    misses: ['标题党', '姓名', '名称', '科目', '项目名称'],
  },
  dayColumn: {
    hits: ['来信时间', '发布日期', '时间', '成文日期'],
    misses: ['考试时间', '停水时间', '办结时限', '时间地点'],
  },
  columnIntroduces: {
    hits: [
      '《大河新闻联播》是大河市广播电视台的新闻栏目。',
      '大河夜话开播于2003年,是一档谈话节目。',
      '百姓讲堂栏目由市文联主办,为市民开设的栏目',
    ],
    misses: ['大河是我市的母亲河。', '本栏目欢迎来稿。', '《大河》获省广播节目一等奖。'],
  },
  figure: {
    hits: ['1.50', '7.3%', '06:20', '2.8元/斤', '¥12', '-3℃'],
    misses: ['3号线', '张晓明', '元/斤', '城东市场', '2021年第3批'],
  },
} as const;
