import { alsoMenus, answers, anyOf, openings } from './counters';
import { pattern } from './pattern';

/**
 * `<title>` of pages that hold a few sentences and are no article: 用户登录-浙东在线通行证 · 大桥_站内搜索 · 页面不存在 ·
 * 老李直播_手工直播间_青山直播 · 晴天小筑_汉川征婚交友_青山会. Matched on folded, Simplified text; only where no date stands above the text.
 */
export const otherPage = pattern('iu')`
  ^(?:用户|会员|个人|欢迎|账号|帐号)?(?:登录|登陆|注册|找回密码)(?:$|[\s_|-]|页|中心)|站内搜索|搜索结果|^404\b
  |(?:页面|网页)(?:不存在|未找到|找不到|已删除)|(?:客户端|APP)下载|^网友评论\s?[:|]|节目(?:单|表)$
  |^[^_|]{2,40}专题(?:报道)?\s?(?:[_|-]|$)|^购物车|^(?:个人|会员|用户)中心
  |^(?:用户|服务|隐私)(?:协议|条款|政策)|[_-][^_-]*(?:直播间|征婚|交友)(?:网|[\s_-]|$)
  |(?:报价|价格|参数|评测)[\s_](?:报价|价格|图片|评测)|的(?:微博|博客|个人主页|主页|空间|(?:全部|所有)(?:作品|文章|稿件|报道))(?=$|[\s_|-])
  |(?:网络|网上|在线|微信)投票(?:$|[\s_|-])
  |[_-][^_-]*(?:二手[房车]|租房|跳蚤市场|分类信息|黄页|企业名录|(?:出租|转让|求职|供求)(?:网|信息|频道))
    (?:网|信息|频道)?(?:[\s_-]|$)
  |\d路(?:公交车?)?(?:路线|线路|时刻表|时间表)|(?:时刻表|归属地|邮编|区号)(?:查询)?(?:[\s_-]|$)
  |查询(?:网|系统|平台|中心)$`;

/**
 * A whole part of `<title>`, or the whole headline, of pages that a site has of itself, for its users and for its machinery:
 * 关于我们_皖江视窗 · 图片频道_青山网 · 用户注册 - 通北网通行证 · 青山网用户服务协议 · 网站地图 · 提示信息 - 青山论坛 ·
 * 淮海机床(600927)股票价格_行情_走势图. Dated or not, no article is called so.
 */
export const pageName = pattern('iu')`
  ^(?:
    (?:关于|联系|加入|走进)(?:我们|本[站网报])
    |.{0,8}(?:网站|本[站网]|报社|集团|公司|平台|频道|栏目|企业)(?:简介|介绍|概况)|(?:网站|站点)(?:地图|导航)
    |(?:版权|法律|免责|隐私|网站|本站)(?:声明|条款)|广告(?:服务|刊例|报价|合作|投放)
    |(?:图片|影像|摄影|视频|新闻|专题|直播|时政|财经|教育|健康|房产|地产|汽车|旅游|体育|娱乐|科技|文化)频道
    |(?:招商|商务|友情|内容)(?:合作|链接)|帮助中心|(?:使用|新手)帮助|意见(?:反馈|征询)
    |(?:在线|网上)(?:留言|投稿|报名|申请|咨询|投票|调查|订阅|订报|预约|客服)|(?:报纸|报刊)(?:订阅|征订)
    |(?:网友|访客|给我)?留言[板本簿]|我要(?:投稿|[爆报]料|咨询|写信|留言|投诉|提问|报名|订阅)
    |(?:新闻)?[爆报]料(?:台|平台|热线)?
    |(?:用户|会员|个人|免费|欢迎|账号|帐号|快速|新用户)?(?:登录|登陆|注册)(?:页面?|中心|账号)?
    |(?:找回|忘记|修改|重置)密码
    |.{0,12}(?:
      (?:用户|会员|隐私|软件)(?:服务|注册|使用|许可|保护|隐私)?(?:协议|条款|政策)
      |(?:服务|注册|使用)(?:协议|条款)
    )
    |(?:我的)?购物车|(?:个人|会员|用户)(?:中心|主页|资料|空间)
    |(?:站内|全文|高级|新闻)?(?:搜索|检索)(?:结果|页面?)?
    |(?:已?为您|一?共|总共)*(?:找|搜索?|检索|查询?)到(?=.*\d).{0,30}(?:结果|新闻|文章|资讯|记录|网页).{0,10}
    |标签云|(?:全部|网友|用户|最新|热门)?(?:评论|留言)(?:列表|页面?)?|投票(?:结果|页面?|系统)
    |(?:在线)?调查问卷|(?:软件|资料)?下载中心|(?:客户端|APP)下载|出错(?:啦|了)?|(?:系统|错误|温馨)?提示信息
    |(?:系统|错误|友情)提示|(?:安全|人机|访问|身份)验证|(?:页面)?(?:正在)?跳转(?:中|提示)?
    |(?:访问|请求)(?:受限|被拒绝|出错|异常|过于频繁)|网站(?:维护|升级|建设|关闭)中?
    |.{2,12}[(](?:s[hz])?\d{5,6}(?:\.[a-z]{2})?[)]
      (?:股票|基金|期货|实时|行情|价格|股价|净值|报价|走势图?|股吧|资金流向)(?:
      [,、]?(?:价格|行情|股价|净值|报价|走势图?|新闻|公告|财报|数据|资料)
    ){0,6}
    |(?:404|403|500|502|503)(?:错误|页面|NotFound|Forbidden|BadGateway)?
  )[.!…]*$`;

/**
 * 文章已被删除 · 抱歉，您要访问的页面不存在 · 该信息已过期 · 内容正在审核中: a headline, or the first line, of a page whose article is gone; not 该评论已被删除
 */
export const goneNotice = pattern('u')`
  ^[\s(【]*(?:(?:很|非常)?(?:抱歉|对不起|不好意思)[,!:~\s]*)?(?:
    (?:您|你)(?:所|要|正在|想要?|当前)?(?:访问|浏览|查看|寻找|请求|打开)的?
  )?(?:[该此本原]|这[篇条个]?|指定的?)?(?:
    文章|内容|网页|页面|帖子|主题|信息|稿件|新闻|链接|地址|网址|视频|直播|图集|商品|宝贝|职位|房源|店铺|活动
    |投票|用户|账号|公众号
  )(?:可能|或许|似乎)?(?:已经?|不|暂时?|正在|无法|尚未|未|因[^。]{0,30}(?:已|无法)[^。]{0,16})(?:
    被?(?:作者|发布者|发布人|管理员|楼主|用户|系统)?(?:自行)?
      (?:删除|屏蔽|下架|下线|隐藏|封禁|停用|移除|撤回|注销)
    |存在|失效|过期|结束(?!.)|关闭|成交|售出|审核|通过审核|找到|访问|查看|显示|打开
  )`;

/** /passport/register · /search.php?q= · /vote/index.php · /about/ · /tag/laojie · /user/1001: addresses of pages that are no article */
export const otherAddress = pattern('iu')`
  [/.](?:
    login|logon|regist(?:er|ration)|signup|signin|passport|search|so|sousuo|vote|toupiao|about(?:us)?
    |contact(?:us)?|help|sitemap|tags?|user|u|profile|space|people|member|comments?|pinglun|cart|feedback
    |agreement|privacy|download|404|error
  )(?:[/.?]|$)`;

/** og:type and types of JSON-LD of a page that plays: video, video.other, VideoObject */
export const playerKind = /(?:^|"@type":")(?:video|music|audioobject|broadcastevent)/iu;

/** 地 址：北京市朝阳区… · 电话：010－67940540 67942682 邮编：100083 · 6、淄博时空热线电话：0533-6123456: how to reach the site; not 电话里，她说… */
export const contactLine = pattern('iu')`
  ^(?:\d[、.]\s?)?(?:
    通[信讯]?地\s?址|地\s?址|电\s?话|传\s?真|邮\s?编|邮政编码|(?:电子)?(?:信箱|邮箱|邮件)|E-?mail
    |(?:主页)?网\s?址|QQ(?:客服|群)?|.{0,8}(?:热线(?:电话)?|投稿[信邮]箱)|联系(?:人|电话|方式)
  )\s?:`;

/**
 * 新院区启用 (2012-01-11 10:06:22) · 新院区启用 03-21 · [社会新闻] 新院区启用 日期: 2012-01-11 10:06:22 点击: 229 好评: 0 ·
 * 新院区启用青山日报2024-06-07 19:28: a row of a list that ends with its day, which a style sheet may set apart from its source, and its
 * counters; not 会期至3月21日 in a sentence, not 截止至2024-06-07
 */
export const endsWithDay = new RegExp(
  [
    String.raw`(?:[\s([\]:](?:(?:19|20)\d{2}[-/.])?|(?<=(?![至到于自从在期间日为是])\p{Script=Han})(?:19|20)\d{2}[-/.])`,
    String.raw`\d{1,2}[-/.]\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?[)\]]?`,
    String.raw`(?:\s?(?:${anyOf(openings, answers, alsoMenus, ['好评'])})\s?:?\s?\d+)*$`,
  ].join(''),
  'u',
);

/** 1.50 · 7.3% · 06:20 · 2.8元/斤 · ¥12: a cell of a table that is a figure; not 3号线, 张晓明, 元/斤 */
export const figure = /^[¥$+-]?\d[\d.,:]*\s?(?:%|℃|元(?:\/\p{Script=Han}{1,2})?|斤|公斤|吨|升|次|分钟?|点)?$/u;

/** 您 · 用户 · 本平台: whom and what the terms of a service speak of, several times a sentence. Counted, hence the g. */
export const wordsOfTerms = /您|用户|本(?:网站|平台|协议|公司|站|网|软件|服务)|我们/gu;

/** 标题 · 来信标题 · 信件主题 above a column of a table, and 来信时间 · 发布日期 above another of it: the list of a mailbox or an office */
export const entryColumn = /^(?:(?:来信|信件|留言|咨询|诉求|文件|信息|公告|新闻|文章)(?:标题|主题|名称)|标题|主题)$/u;
export const dayColumn =
  /^(?:(?:来信|写信|提交|留言|咨询|受理|回复|办结|答复|发布|发文|更新|成文|公开|生成)?(?:时间|日期))$/u;

/**
 * 《大河新闻联播》是本台主打新闻栏目 · 大河夜话开播于2003年，是一档谈话节目: what a column says of itself below its name, which is caught; not
 * 大河是我市的母亲河
 */
export const columnIntroduces = pattern('u')`
  ^[《“【]?(.{2,12}?)[》”】]?(?:[是系由为]|(?:栏目|节目|专栏)[是由为以]|(?:创办|开播|开设|创刊)于)
  [^。!?]{0,60}?(?:栏目|节目|专栏|频道|板块|版块)`;

/** What og:type and the types of JSON-LD say of pages about a thing, a job or a person: product.item, profile, "@type":"JobPosting" */
export const otherKind = /(?:^|"@type":")(?:product|profile|jobposting\b|book\b)/iu;

/** What they say of articles, a ware or a writer beside them or not: article, NewsArticle, BlogPosting; not JobPosting */
export const articleKind = /article|(?:blog|forum|media)posting/iu;

/** 编者按：一座城市的记忆… · 【开栏的话】 · 编者的话 · 导语：: what opens the front page of a special, above its stories, as it opens some articles */
export const editorsNote =
  /^[\s【[(]*(?:编者按|编者的话|编前语?|[开卷]栏?(?:语|的话)|专题导语|策划人语|导语)\s?(?:[】\])]|:|$)/u;
