/**
 * What a value weighs that some place of the page offers for a field: of two the heavier wins, of equals the first on the page. Only
 * the order within a field counts, and what lies between two lines of it: facts of info lines weigh by their place (info-lines.ts, 0 to
 * 106), credits of the running text 30 to 80 (credits.ts), metas and names of the site by their keys (rules/metas.ts,
 * rules/site-name.ts). Set by hand, and held by what `npm run bench` says of labelled pages.
 */
import type { FieldName } from '../field-name';

export const WEIGHT = {
  title: {
    /** Over a story of a newspaper's page, told by what opens below it */
    ofStory: 90,
    /** The line that reads most like the headline (headline.ts) */
    line: 80,
    /** <!--enpproperty <title>…: what the newsroom's system says */
    founderRecord: 65,
    jsonLd: 35,
    titleTag: 20,
  },
  kicker: { ofStory: 90, besideHeadline: 80, founderRecord: 65 },
  subtitle: { ofStory: 90, besideHeadline: 80, founderRecord: 65 },
  summary: {
    /** 摘要：… · 【导语】… */
    labelled: 80,
    /** <div class="intro"> with the words that the first paragraph opens with */
    repeatedLead: 60,
  },
  publishedAt: {
    /** 2022-11-04 星期五 beside 第A05版：民生调查: more than a date below the text, less than one between headline and text */
    ofPaper: 84,
    /** 11月22日 09:15, completed by a day that the page states elsewhere */
    vague: 70,
    /** 公开日期 and 成文日期 of a government document's record */
    released: 66,
    written: 56,
    /** <time itemprop="datePublished" datetime="…T09:37"> beside its day: enough to lend it the minute, less than any day that is seen */
    datetimeOfSeenDay: 60,
    /** The least that a line of the page weighs whose minute the day may take: a reader's comment of the same day is no evidence */
    lendsMinute: 60,
    founderRecord: 58,
    jsonLd: 50,
    /** /2022-11/04/content_1.htm of a digital paper */
    address: 45,
    /** 2022-11-04 in the head of a paper's page, far from its number */
    inHeadOfPaper: 40,
    /** 2014年4月9日 星期三 | 首页 › 读者来信 */
    besidePath: 40,
    /** （2016年2月24日） below the headline of a speech: when it was held */
    ofSpeech: 30,
    /** <time datetime="2024-02-26T08:12">2小时前</time>: for pages that print no day */
    datetime: 24,
    /** 2020年7月16日 as the last line of a notice */
    signature: 20,
  },
  source: {
    /** [摘自京华时报] in a line of its own below the headline */
    borrowed: 80,
    /** 发布机构 of a government document's record */
    issuer: 64,
    /** 新华社 in a line of its own, or behind a time of which the page does not say the day */
    unlabelled: 58,
    /** 注：本文转载自青山县人民政府网 below the text, where systems print it and nowhere else */
    statedOrigin: 48,
    /** The site's own name without a label, at most: (京华时报) below the text is stronger */
    siteItself: 38,
    /** 菜乡头条 01-05 11:20: an account, weaker than any source with a label */
    accountBeforeTime: 36,
  },
  author: {
    /** 张 晓 明 · □李莉 in a line of its own below the headline */
    marked: 76,
    /** 区委书记 仝志刚 below the headline of a speech */
    speaker: 76,
    /** The least that lets an editor's name be the writer's too: printed as such, not taken from a meta or a lone name in a line */
    alsoEditor: 75,
    founderRecord: 55,
    /** Whoever may only have posted the text: he counts where the page names no writer (assemble/choose-people.ts) */
    account: 20,
    jsonLd: 20,
  },
  /** 张晓明 李莉/台北報導 in a line of its own below the headline */
  reporter: { beforePlace: 80 },
  /** 责任编辑 alone far below the text, below related stories */
  editor: {
    farBelow: 30,
    /** 一审：刘芳 二审：罗志: they are its editors where the page names no other */
    reviewer: 1,
  },
  section: {
    /** 首页 > 新闻中心 > 正文: more for each sign that it is a path, and the nearer it is to the headline */
    path: {
      least: 40,
      /** 当前位置： */
      lead: 20,
      arrows: 12,
      arrow: 6,
      /** Its box is called a breadcrumb */
      named: 8,
      home: 6,
      /** Right above the headline, and lines for each point less */
      nearest: 10,
      linesAPoint: 3,
    },
    /** Steps in lines of their own: called a breadcrumb or with arrows, else told by 首页 and their place */
    listedPath: 64,
    listed: 48,
    /** 栏目：国内新闻; a path above the headline says more */
    labelled: 45,
    /** What <title> says, and a line beside the headline */
    besideHeadline: 42,
    /** 当前位置：首页 >> 民生 below the text, where nothing above the headline reads as a path */
    pathBelow: 44,
    /** ■ 鄉鎮采風 right above the headline */
    labelAbove: 40,
    /** <a class="cat"> right above or below the headline */
    named: 38,
    /** 2022-08-01 06:58|民生 below the headline */
    besideDay: 37,
    jsonLd: 36,
    /** What <title> says, and a link of the menu */
    titleTag: 34,
  },
  siteName: {
    jsonLd: 40,
    /** In `<title>`, behind the headline; one that is an address: 21CN.COM */
    titleTag: 38,
    addressInTitleTag: 24,
    firstCrumb: 35,
    /** 青山日报, which its own page repeats most */
    repeated: 30,
  },
  paper: {
    /** <founder-papername> */
    founder: 90,
    /** （羊城晚报12月19日A9版） below a text that another site took over */
    editionLine: 50,
    repeated: 40,
  },
  page: {
    /** 2024-03-05 第A05版：民生 below a headline: the article's own page */
    belowHeadline: 70,
    /** The line of the page, above the text */
    line: 60,
    editionLine: 60,
    /** <founder-pagenum> */
    founder: 50,
    titleTag: 40,
  },
  pageName: { belowHeadline: 70, line: 60, founderRecord: 30, titleTag: 20 },
  part: { pager: 70, headline: 60 },
  rights: { statement: 50 },
} as const satisfies Partial<Record<FieldName, object>>;

/**
 * Values of source, author, editor and day that an element holds alone which is named for them, `<a id="js_name">云溪发布</a>`: below what a
 * label says in the head of an article, above what a lone name in a line is taken for.
 */
export const BY_NAME = {
  /** The name that a known system gives it (rules/fingerprints) */
  fingerprint: 66,
  /** <span class="source"> of any other (rules/field-hints.ts) */
  hint: 62,
  /** A writer in such an element of a known system: he may edit too (author.alsoEditor) */
  writerOfSystem: 76,
  /** Less where the page hides it: <span style="display:none" class="author"> */
  hidden: -10,
} as const;

/** How often a name of a paper counts that its page says, by where: the one that counts most is the paper (extract/edition/name-of-paper.ts). */
export const NAMED = {
  titleTag: 3,
  /** A logo is the paper's own */
  line: 1,
  /** Links lead to its sisters: 东浦晚报 in the head of 东浦日报 */
  linkedLine: 0.5,
} as const;
