/**
 * `<title>` of pages that hold a few sentences and are no article: 用户登录-浙东在线通行证 · 大桥_站内搜索 · 页面不存在 ·
 * 老李直播_手工直播间_青山直播 · 晴天小筑_汉川征婚交友_青山会. Matched on folded, Simplified text; only where no date stands above the text.
 */
export const otherPage =
  /^(?:用户|会员|个人|欢迎|账号|帐号)?(?:登录|登陆|注册|找回密码)(?:$|[\s_|-]|页|中心)|站内搜索|搜索结果|^404\b|(?:页面|网页)(?:不存在|未找到|找不到|已删除)|(?:客户端|APP)下载|^网友评论\s?[:|]|节目(?:单|表)$|^[^_|]{2,40}专题(?:报道)?\s?(?:[_|-]|$)|^购物车|^(?:个人|会员|用户)中心|^(?:用户|服务|隐私)(?:协议|条款|政策)|[_-][^_-]*(?:直播间|征婚|交友)(?:网|[\s_-]|$)|(?:报价|价格|参数|评测)[\s_](?:报价|价格|图片|评测)/iu;

/** What og:type and the types of JSON-LD say of pages about a thing, a job or a person: product.item, profile, "@type":"JobPosting" */
export const otherKind = /(?:^|"@type":")(?:product|profile|jobposting\b|book\b)/iu;

/** What they say of articles, a ware or a writer beside them or not: article, NewsArticle, BlogPosting; not JobPosting */
export const articleKind = /article|(?:blog|forum|media)posting/iu;
