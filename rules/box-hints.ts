/**
 * What ids and classes of boxes say on Chinese news templates. Words in English and pinyin, tested against `Box.hint` in lower
 * case. A hint shifts a score; it never decides alone.
 */
import { pattern } from './pattern';

/** article-content, TRS_Editor, zoom, ozoom, artibody, endText, Cnt-Main-Article-QQ, neirong, zhengwen, js_content, founder-content, conText */
export const bodyHint = pattern('u')`
  (?:^|[\s_-])(?:
    article(?!
      [_-]?(?:
        share|tool|list|nav|foot|relat|comment|tag|link|title|head|hd|recommend|copyright|ads?(?:$|[\s_-])
      )
    )
    |artical|zoom(?!in|out)|ozoom|trs_(?:editor|ueditor|paper|web)|artibody|endtext|neirong|zhengwen|wenzhang
    |rich_media_content|js_content|v_news_content|vsb_?content\w*|ucapcontent|founder-content|enpcontent
    |bodytext|text_?content|main-?text|postmessage\w*|(?:arti|nr|zw|txt|detail|story)(?:$|[\s_-]|\d)
  )
  |(?:article|news|text|detail|main|post|entry|arc|info|show|story|page|left)[_-]?
    (?:content|body|txt|text|con|detail|cont)
  |contenttext|content_?(?:text|main|body|detail)|cnt-main|artcontent|newstext|newscon|arccont
  |(?:^|[\s_-])con(?:tent|_?te?xt)(?:$|[\s_-])`;

/** comment, pinglun, related, sidebar, foot, nav, share, hot, rank, ad… */
export const sideHint = pattern('u')`
  (?:^|[\s_-])(?:
    comments?|reply|replies|pinglun|gentie|disqus|cmt|foot(?:er)?|bottom(?:nav|bar|link)?|copyright|copy
    |side(?:bar|nav)?|aside|relat(?!iv)\w*|xiangguan|recommend\w*|tuijian|hot(?:news|list|words?|spot)?
    |rank\w*|paihang|nav\w*|menu\w*|daohang|breadcrumbs?|share\w*|bdshare\w*|jiathis\w*|ad|ads|adv|advert\w*
    |guanggao|gg|banner|login|reg|search|sousuo|tags?|keywords?|toolbar|tool|tools|guess|like|vote|survey
    |diaocha|question\w*|poll|toupiao|mood|xinqing|qrcode|erweima|weixin|wechat|weibo|friendlink|links?
    |links?list|prev|next|pre_?next|pager?|pages?|pagination|float(?!-(?:left|right|none|start|end))\w*|popup
    |pop|subscribe|(?:about[_-])?author(?:[_-]?(?:info|card|box|intro|bio))?|statement|disclaimer|shengming
    |(?:down-?load|app|open)[_-]?(?:bar|banner|tips?|top)|(?:top|fix(?:ed)?)[_-]?download|open[_-]?app
    |app[_-]?(?:open|down(?:load)?)|topbar|no-?print|d-print-none
    |(?:top(?!-\d)|(?<!(?:art|article|news|post|detail|content|cont|main)[_-])(?:header|head|hd))
      (?![_-](?:title|tit|biaoti|line|content|article))
  )(?:$|[\s_-]|\d)
  |comment|related|recommend|hotnews|sidebar|footer|copyright|pinglun|xgxw|breadcrumb|bdshare|mod_?like
  |(?:^|[\s_-])(?:loupan|lp|house|fang|estate|dealer|jxs|car|product|goods|shop|store)[_-](?:card|info|box)
    (?:$|[\s_-])
  |newslist|news_list|list_?news|rightbar|right_?(?:col|side|con|box)|col[_-]?r(?:ight)?(?:$|[\s_-])`;

/** form1, aspnetForm: the form that ASP.NET sets a whole page in; not comment_form */
export const pageForm = /^(?:aspnetform|form_?1)$/;

/** Of <body>: pages of Discuz! (pg_forumdisplay, pg_list) and WordPress (archive category) that list threads or articles */
export const listPageHint = pattern('u')`
  (?:^|\s)pg_(?:forum(?:display)?|index|list|search|guide|tag|space)(?:\s|$)
  |(?:^|\s)(?:archive|blog) (?:category|tag|date|author|paged)(?:\s|$)|(?:^|\s)search-results(?:\s|$)`;

/** title, biaoti, headline, h1, readtit, lblZhuTi… */
export const titleHint =
  /(?:^|[\s_-])(?:title\w*|bt|subject|h1)(?:$|[\s_-]|\d)|title|biaoti|headline|zhuti|tit(?:$|[\s_-]|\d)/u;

/** sub-title, futi, fubiaoti, subhead */
export const subtitleHint =
  /(?:^|[\s_-])(?:sub_?-?(?:title|head|tit)\w*|fu(?:biao)?ti|fbt|vicetitle|second_?title|subtitle)(?:$|[\s_-])|(?:^|\s)sub(?:$|\s)/u;

/** introtitle, yinti, shoulder title 肩题, kicker */
export const kickerHint =
  /(?:^|[\s_-])(?:intro[_-]?title|yin(?:biao)?ti|ybt|pre|yt|jt|jianti|kick(?:er)?|pretitle|shoulder\w*|uptitle)(?:$|[\s_-])/u;

/** head, above the box of the text in one box with it: the headline; not header, page-head */
export const rowOfHead = /^head\d?$/;

/** t0 above t1, title0: the row above a headline; the group is its name without the number. Not h10 */
export const rowAbove = /^(\D*[a-z_-])0$/;

/** title2 below title, t2 below t1, head2 below head: the second row of a headline; the groups are its name without the number. Not h12 */
export const secondRow = /^(\D*[a-z_-])2$/;

/** font01, font02: the cells of the headline, and of the lines above and below it, in the table of Founder's older digital papers */
export const founderHeadline = /^font0?1$/;
export const founderDeck = /^font0?2$/;

/** caption, tushuo, image_desc (澎湃), picture notes */
export const captionHint = pattern('u')`
  (?:^|[\s_-])(?:
    caption\w*|tushuo|tuzhu|pic[_-]?(?:note|text|info|desc|title|txt)\w*
    |(?:img|image)[_-]?(?:note|text|info|desc|title)\w*|photo[_-]?(?:note|desc|info)|figure[_-]?desc|img-?caption
  )(?:$|[\s_-])`;

/** crumb, position, 当前位置 path */
export const breadcrumbHint = pattern('u')`
  crumb
  |(?:^|[\s_-])(?:
    pos(?:ition)?|loc(?:ation)?|dqwz|weizhi|path|pathway|guide|daohang|where|here|local|place
    |curr?ent?_?(?:position|pos|nav)|sitepath|wz|subnav
  )(?:$|[\s_-]|\d)`;

/** breadcrumb, crumbs, pathway: a box around the steps of a path, however they are set in it; not path, position */
export const pathBoxHint = /crumb|pathway/;

/** nav, navList, nav-items, navigator, main-nav, menu; not breadcrumb-path */
export const menuHint = /(?:^|[\s_-])(?:\w*nav(?:list|items?|bar|igat\w+)?|menu\w*)(?:$|[\s_-])/;

/** comment-txt, related-content, recommend_con, video-player: what others say or other articles, also where the name says text or content. */
export const otherVoiceHint = pattern('u')`
  comment|pinglun|gentie
  |(?:^|[\s_-])(?:
    cmt|reply|relat(?!iv)\w*|recommend\w*|tuijian|survey|vote|toupiao|diaocha|poll|(?:video|audio)?player\w*
    |shipin
  )(?:$|[\s_-]|\d)`;
