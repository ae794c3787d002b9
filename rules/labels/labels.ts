import { alsoMenus, answers, anyOf, openings, signsOf } from '../counters';
import type { FieldName } from '../field-name';
import { pattern } from '../pattern';

/** Kinds of labels that name a field: what stands behind the label is offered for it. */
export const labelledFields = [
  'source',
  'reporter',
  'correspondent',
  'photographer',
  'author',
  'editor',
  'section',
] as const satisfies readonly FieldName[];

/**
 * Labels of the facts that a newspaper prints around an article, as found in info lines (`2021-03-05 07:58 来源:驻马店网
 * 责任编辑:刘银霞`) and in credits (`（记者 张三 通讯员 李四 文/图）`). Written for folded, Simplified text.
 */
export type LabelKind = (typeof labelledFields)[number] | 'summary' | 'time' | 'reviewer' | 'noise';

export interface LabelRule {
  kind: LabelKind;
  /** The label's words without colon. */
  word: RegExp;
  /** `colon`: only a label when a colon, a bar or a slash follows; `space`: white space will do; `glued`: the value may follow at once. */
  needs: 'colon' | 'space' | 'glued';
  /** Words of which every such label has at least one, as for a PhraseRule. */
  signs?: string;
}

export const labels = {
  // 来源：新华网 · 稿源 · 文章来源 · 信息来源 · 转自; not 影片来源：民众提供
  source: {
    kind: 'source',
    word: pattern('u')`
      (?:文章|稿件|信息|新闻|消息|内容|本文|资料|素材|图文|原文|供稿)?(?<!影片|视频|照片|影像|数据)来源(?:于|自)?|来\s{1,3}源|稿源|消息源
      |出处|综合自|(?:转载自|转自|(?<!图片?)来自)(?:微信)?(?:公众号)?|摘自|选自|源自|媒体|发布机构|发布单位
      |供稿单位|信息提供`,
    needs: 'colon',
    signs: '源 出处 综合自 转载自 转自 摘自 来自 选自 媒体 发布 供稿单 信息提供',
  },
  // 来源 新华网 (no colon)
  'source-bare': {
    kind: 'source',
    word: /(?<![\p{L}])(?:文章|稿件|信息)?来源|稿源/u,
    needs: 'space',
    signs: '来源 稿源',
  },
  // 发布：青山融媒 · 综合：青山日报、青山网 · 信源：青山发布: words that other values have too, in front of a medium; not 综合：第一名…
  'source-of-media': {
    kind: 'source',
    word: pattern('u')`
      (?<!\p{L})(?:发布|综合|信源)(?=\s?[:|丨]\s?[“《]?[^\s:,。;]{2,12}?(?:[报网社台]|新闻|融媒体?|发布|客户端|公众号)[”》]?(?:[\s、]|$))`,
    needs: 'colon',
    signs: '发布 综合 信源',
  },
  // 来源青山日报 2023-11-22 09:15: neither colon nor blank
  'source-unparted': {
    kind: 'source',
    word: /(?<!\p{L})来源(?!于|自)(?=\p{Script=Han}{2,8}(?:[报网社台]|新闻|融媒体?|发布|客户端)(?:\s|$))/u,
    needs: 'glued',
    signs: '来源',
  },
  // 发布者：文学院 · 发布人：县教育局 (VSB and other systems of schools and offices): an office that posts is the source; not 发布者：admin, 发布者：宣传科
  publisher: {
    kind: 'source',
    word: pattern('u')`
      (?<!\p{L})发布(?:者|人)(?=
        \s?:\s?\p{Script=Han}{1,12}(?:学院|大学|研究[院所]|[中小]学|学校|医院|[厅局]|人民政府|管委会|[支总大]队)
        (?![\p{L}\d])
      )`,
    needs: 'colon',
    signs: '发布',
  },
  // 责任编辑：刘银霞 · 责编 · 编审 · 值班编辑 · 网络编辑 · 选稿
  editor: {
    kind: 'editor',
    word: pattern('u')`
      (?:
        责任|初审|复审|终审|执行|值班|网络|本期|本版|首席|新媒体|新闻|网页|稿件|实习|专题|高级|图文|文字|助理
        |主
      )?(?:编辑(?:\s?[/、]?(?:制作|整理|排版|校对|审核)(?=\s?[:|/丨]))?|编审|编校|责编|责校|主编)(?:人|员)?
      |责任编辑人?|责编|编审|编发|选稿|网编|编\s{1,3}辑|责\s{1,3}编|(?<=[\s([【]|^)编`,
    needs: 'colon',
    signs: '编 选稿',
  },
  // 校对：李四 · 审核：张启华 · 终审 · 签发 · 总编辑 · 监制 · 录入: who passed the text; none of its editors, but for 一审 to 三审 where
  // nobody else is named (extract/facts/take-field.ts)
  reviewer: {
    kind: 'reviewer',
    word: pattern('u')`
      值班(?:主任|编委|领导|总监)|核稿编辑
      |(?<!\p{L})(?:编委|核[稿校]|总?策划|制图|剪辑|后期|播音|主播|配音|导播|出品人?|制片人?)
        (?=\s?[:|/丨︱]\s?\p{Script=Han}{2,4}(?:[\s、|]|$))
      |(?:值班)?副?总编辑?|副?社长|监审|签审|签发|主审|(?:初|复|终|一|二|三)[审校]|审[核稿校签读定]
      |校[对审读检]|[检读]校|美编|(?:美术|视觉|图片|摄影|视频|音频)编辑|图编|版式|组版|制版|监制|统筹
      |(?<=[\s([【]|^)(?:审|校)|录入(?:员|者|人)?|上传(?:者|人)?|发稿人|排版`,
    needs: 'colon',
    signs:
      '值班 总编 社长 监制 统筹 签发 审 校 美编 美术 视觉 图片编 摄影编 视频编 音频编 图编 版式 组版 制版 排版 录入 上传 发稿人 编委 核稿 核校 策划 制图 剪辑 后期 播音 主播 配音 导播 出品 制片',
  },
  // 责编 刘银霞 美编 王刚 校读 李莉: behind the editor; not 美编 as a word, 校对 工作
  'reviewer-bare': {
    kind: 'reviewer',
    word: pattern('u')`
      (?<=(?:责编|编辑|编审|美编|校[对读检]|[检读]校|版式|组版)\s?\p{Script=Han}\s?\p{Script=Han}{1,2}\s)
        (?:责任)?(?:美编|校[对读检]|[检读]校|版式|组版|审[读校核]|图编|美术编辑|终审|监制)`,
    needs: 'space',
    signs: '美编 美术编辑 校 版式 组版 审 图编 监制',
  },
  // 责任编辑 刘银霞 · （责编 张三） · ⊙记者 樊志诚 ○编辑 张三 · 记者 戈薇 编辑 白爽
  'editor-bare': {
    kind: 'editor',
    word: pattern('u')`
      责任编辑|责编|(?:值班|本[版期]|执行)编辑|编审
      |(?<=[([【○●◎⊙□■◇◆]|^|(?:记者|通讯员|实习生|作者|文)[\s:/]\p{Script=Han}{2,4}\s{1,2})
        (?:\p{Script=Han}{1,8}[网报经社])?编辑`,
    needs: 'space',
    signs: '责编 编审 编辑',
  },
  // 记者 姬慧洋 · 本报记者 · 全媒体记者 · 见习记者 · 新华社记者
  reporter: {
    kind: 'reporter',
    word: pattern('u')`
      (?:\p{Script=Han}{0,12}?)(?:
        全媒体|融媒体|首席|见习|实习|特约|特派|本报|本网|本台|本刊|驻\p{Script=Han}{1,6}|总台|通讯社|社|网|报
        |台
      )?记者(?![会团站节们证席协招])`,
    needs: 'glued',
    signs: '记者',
  },
  // 通讯员 李申佳 · 特约通讯员
  correspondent: { kind: 'correspondent', word: /(?:本报|本网|特约|实习)?通讯员/u, needs: 'glued', signs: '通讯员' },
  // 摄影：张三 · 摄/张三 · 图/张三 · 供图
  photographer: {
    kind: 'photographer',
    word: /摄影(?:报道)?|摄像|(?<!\p{L})(?:拍摄|航拍)(?!地点|时间|于|者)|图片(?:来源|提供|作者)?|供图|(?<!\p{L})[摄图](?=\s?[:/|丨︱])/u,
    needs: 'colon',
    signs: '摄 图 拍',
  },
  // （记者 张晓明 摄影 李莉） · 記者 張曉明 / 攝影 李莉 台中 報導: behind other names
  'photographer-bare': {
    kind: 'photographer',
    word: pattern('u')`
      (?<=(?:记者|通讯员|实习生|文)[\s:/]?\p{Script=Han}{2,3}\s(?:[/、]\s?)?)
        (?:摄影|摄像|[图摄](?=\s\p{Script=Han}{2,4}[\s)】]*$))
      |(?<=^[\s(【]*)摄影(?=\s\p{Script=Han}{2,4}[\s)】]*$)`,
    needs: 'space',
    signs: '摄 图',
  },
  // 供稿：张晓明; not 供稿单位
  contributor: { kind: 'correspondent', word: /(?<!\p{L})供稿(?:人|者)?/u, needs: 'colon', signs: '供稿' },
  // 作者：张三 · 撰文 · 文/张三 · 撰稿 · 执笔 · 报道：张三; not 只看该作者 | 倒序浏览, tools of Discuz!
  author: {
    kind: 'author',
    word: pattern('u')`
      (?:本文|文章|原文)?(?<!只看该)作\s{0,3}者|撰文|撰稿(?:人)?|执笔(?:人)?|采写|(?<!\p{L})(?:采访撰文|参与采写)
      |(?<!\p{L})(?:报[道导]|采访)(?:\s?[/、]\s?(?:摄影|拍摄))?|文字|编译|(?<!\p{L})文(?=\s?[:/|丨︱])|报道员
      |口述`,
    needs: 'colon',
    signs: '者 撰稿 撰文 执笔 采写 采访 报道 报导 编译 文 口述',
  },
  // 作者 龚少杰 上官云 沈默: alone in its line; not 作者 简介
  'author-bare': {
    kind: 'author',
    word: /(?<=^[\s(【]*)(?:本文)?作者(?=(?:\s\p{Script=Han}{2,4})+[\s)】]*$)(?!\s(?:简介|介绍|单位|授权))/u,
    needs: 'space',
    signs: '作者',
  },
  // 整理：张晓明 · 文字整理：李莉 · 采编：王刚 · 文案：…: words that stand in texts too, so only with names that are sure
  'writer-sure': {
    kind: 'author',
    word: /(?<!\p{L})(?:(?:文字|录音|采访)?整理|文[案稿]|采编)/u,
    needs: 'colon',
    signs: '整理 文案 文稿 采编',
  },
  // 撰文 李莉 · 特约撰稿人 张晓明 · 南方周末特约撰稿 张晓明 alone in its line: only with names that are sure
  'writer-bare': {
    kind: 'author',
    word: /(?<=^[\s(【]*\p{Script=Han}{0,8})(?:撰文|特约撰稿人?|撰稿人?|执笔)(?=(?:\s\p{Script=Han}{2,4}){1,4}[\s)】]*$)/u,
    needs: 'space',
    signs: '撰 执笔',
  },
  // 文 李莉 alone in its line, or 文 李莉 图 王刚: only with names that are sure
  'text-bare': {
    kind: 'author',
    word: /(?<=^[\s(【]*)文(?=\s\p{Script=Han}{2,4}(?:\s(?:[图摄]\s)?\p{Script=Han}{2,4}){0,3}[\s)】]*$)/u,
    needs: 'space',
    signs: '文',
  },
  // 文/图 邹鹏 · 图文：张三 · 文、图/李四; （记者 张三 文/图） stays the reporter's
  'text-and-pictures': {
    kind: 'author',
    word: /(?<!\p{L})(?:文\s?[/、|]?\s?图|图\s?[/、|]?\s?文)(?=\s?[:/|丨︱]|\s\S)/u,
    needs: 'glued',
    signs: '图',
  },
  // 评论员 罗博 萧海川 · 实习生 吉喆 · 记者李莎莎程磊实习生吉喆
  commentator: {
    kind: 'author',
    word: /(?:本报|特约|本网)?评论员|实习生(?=[\s:])|(?<=(?:记者|通讯员)[^。,;]{2,20})实习生/u,
    needs: 'glued',
    signs: '评论员 实习生',
  },
  // 摘自京华时报 · 取材自重慶晚報: glued in excerpts that portals take over; （原载《青山学刊》2023年第4期） below a paper of a journal; not 来源于生活，高于生活
  'source-glued': {
    kind: 'source',
    word: pattern('u')`
      ^[[(【]?(?:(?:编者按|注|声明|免责声明|版权声明)[】\]]?\s?[:】]\s?)?(?:本文|文章|以上内容)?(?:
        (?:原载|原刊|刊载?)于?(?=\s?《)|(?:转载自|转自|来自)(?:微信)?公众号(?=\s?[“「])
        |(?:摘编?自|转载?自|取材自|来源于)(?=
          \s?[《“]|[^,。;!?]{1,14}(?:报|网|社|刊|台|在线|杂志|客户端|频道|博客|微博)(?!\p{L})
        )
      )`,
    needs: 'glued',
    signs: '摘自 摘编自 转自 来源于 原载 刊 转载自 取材自 来自',
  },
  // 发布时间：2021-03-05 · 时间 · 日期 · 更新时间 · 出版：2021-03-05
  time: {
    kind: 'time',
    word: pattern('u')`
      (?:发布|发稿|发表|更新|录入|刊发|刊登|出版|上传|修改|添加|创建|最后更新|成文|信息)?(?<!
        出生|开奖|招标|拍卖|报到|施工|停电|停水|面试|缴费|办理|截止|截至|有效|生产|活动|报名|比赛|演出|开放
        |营业|考试|会议|上映|播出
      )(?:时间|日期)
      |发布于|发表于|更新于|最后更新|(?<!\p{L})于
      |(?:出版|刊登|发布|发表|更新|发稿|首播|播出|上线)(?=
        \s?:\s?(?:[A-Z][a-z]{2}, )?(?:\d{1,2}[/ ](?:\d{1,2}\/|[A-Z][a-z]{2} ))?(?:19|20)\d{2}
      )`,
    needs: 'colon',
    signs: '时间 日期 于 出版 刊登 发布 发表 更新 发稿 首播 播出 上线',
  },
  // 栏目：要闻 · 所属栏目
  section: {
    kind: 'section',
    word: /(?:所属|新闻|文章|信息)?(?:栏目|(?<!综合|公共|生活|影视|都市|文艺|经济|少儿|卫视)频道|分类|类别|版块)/u,
    needs: 'colon',
    signs: '栏目 频道 分类 类别 版块',
  },
  // 分类于 村里新闻 · 归类于 民生: how blogs file a post
  'section-bare': {
    kind: 'section',
    word: /(?:分类|归类|收录|发布)(?:于|在)(?=\s\p{Script=Han})/u,
    needs: 'space',
    signs: '类于 录于 布于 类在 录在 布在',
  },
  // 摘要：… · 导读 · 内容提要
  summary: {
    kind: 'summary',
    word: /(?:内容|新闻|文章)?(?:摘要|提要|导读|核心提示|导语)/u,
    needs: 'colon',
    signs: '摘要 提要 导读 核心提示 导语',
  },
  // 浏览次数：702 · 評論：0 · 点阅数：12
  counter: {
    kind: 'noise',
    word: new RegExp(`(?:${anyOf(openings, answers, alsoMenus)})(?:次数|人数|数|量|率)?|点阅数?`, 'u'),
    needs: 'colon',
    signs: signsOf(openings, answers, alsoMenus, ['点阅']),
  },
  // 字号：大 中 小 · 发布者：admin · 关键词：青山 雨水
  noise: {
    kind: 'noise',
    word: pattern('u')`
      字号|字体(?:大小)?|(?:我要)?分享(?:到|至)?|打印|关键[词字]|标签|发布(?:者|人|员)?|投稿|保护视力色
      |索引号|文号|责任单位|背景色|收听|语音|核发|播报|信息员|(?:题|头|封面)?图片?来自|[时片]长`,
    needs: 'colon',
    signs:
      '字号 字体 分享 打印 关键词 关键字 标签 发布 投稿 保护视力 索引号 文号 责任单位 背景色 收听 语音 核发 播报 信息员 图片来自 图来自 时长 片长',
  },
  // 阅读 2.3万 · 浏览1024次 · 2.3万阅读 · 1024人阅读, behind a name without a blank too; not 阅读2021年全民阅读报告. Of the counters those
  // alone that say nothing else in front of a number: 访问3个国家, 查看12份账本
  'noise-bare': {
    kind: 'noise',
    word: pattern('u')`
      (?:阅读?|浏览|点击|点赞|热度|跟贴|播放)(?:量|数|次数)?\s?
        (?=\d[\d.]{0,6}\s?[万w]?[+次]?(?:\s|$|[|\p{L}()])(?!年))
      |\d[\d.]{0,6}\s?[万w]?\+?\s?(?:人|次)?(?:阅读|浏览|点击|跟贴)(?!\p{L}{0,3}节)`,
    needs: 'glued',
    signs: '阅 浏览 点击 点赞 热度 跟贴 播放',
  },
} as const satisfies Record<string, LabelRule>;

/**
 * 农历辛卯年十二月廿四 · 总第123期 · 字号 大 中 小 · 我要评论 · 12人参与 · 第A03版：要闻 · 星期二: words of an info line that carry no fact, passed over
 * between fields
 */
export const infoFiller = pattern('gu')`
  农历(?:\p{Script=Han}{2}年)?\p{Script=Han}{1,2}月\p{Script=Han}{2,3}|\(?\s?总?第\s?\d+\s?期\s?\)?
  |Posted\s(?:by|in|on)\b|\d[\d,]*\s(?:Comments?|Views?)\b
  |(?:今天|昨天|前天)(?:\s?\d{1,2}:\d{2})?
  |(?:我要)?(?:评论|分享|(?:友善)?(?:打印|列印)|转寄|收藏|纠错|举报|推荐|投稿|转发|复制|订阅)
    (?:本文|本页|到|至|正文|链接)?(?:\s?\(?\d*\)?)?
  |手机(?:看|阅)(?:新闻|读)?|字号
  |[【[(]?\s?(?:大|中|小|放大|缩小|默认|字体)(?:[\s|]*(?:大|中|小|放大|缩小|默认))*\s?[】\])]?
  |共?有?\s?\d+\s?(?:人|条|次)(?:参与|评论|浏览|跟帖)?|星期[一二三四五六日天]?|进入论坛|发表评论|我有话说
  |查看评论|关闭(?:窗口)?|繁体|简体|(?:更多|最新|本栏)(?:专栏|相关|同类|本版)?(?:文章|新闻)
  |第\s?[A-Z]?\d{1,3}\s?版(?:\s?:\s?\p{Script=Han}{2,8})?|原创|首发|已?更新|发布|编号|正文|来论|社区|微博|微信
  |QQ空间|参与互动|[+\-|/·,()[\]【】<>:「」『』_*●•>»]`;
