/** Words of the path above a headline. Matched on folded, Simplified text. */

/** 您当前的位置 ： · 当前位置 · 本页位置 · 您现在所在的位置 · 现在位置 */
export const crumbLead =
  /(?:您|你)?(?:当前|现在?|目前)?(?:所在)?的?(?:当前)?的?(?:位置|栏目)(?:是|为)?\s?[:>|]|^(?:您|你)?(?:当前|现在?|目前)?(?:所在)?的?位置(?:\s|$)|^(?:您|你)(?:现在|当前|所)?在?\s?[:>]|本页位置|^(?:当前|所在)(?:位置|页面)/u;
/** 首页 · 网站首页 · 返回首页 */
export const crumbHome = /^(?:网站|返回|本网|新闻)?(?:首\s?页|主页|Home)$/iu;
/** 正文: the last step of the path; anything behind it belongs to other tools. */
export const crumbEnd =
  /^(?:(?:新闻|文章)?正文|内文|内容|文章内容|详细(?:内容|信息)|浏览(?:文章|内容|新闻|信息)?|查看(?:内容|文章|新闻)?|阅读(?:文章)?|正文页|内容页|详情|文章详情|列表|字号|分享)(?:$|[\s:])/u;
/** 驻马店网 · 舜网 · 京华网 · 中国江门网 · 东北新闻网 · 太原晚报: the site itself, first on the path. */
export const crumbSite =
  /^(?:[^电官路管法联外内]网|.{2,10}(?:网|网首页|首页|在线|门户网站|\.com|\.cn|\.net|日报|晚报|早报|晨报|时报|数字报|电子报|电子版))$/u;
