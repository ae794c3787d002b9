/** Ids and classes as templates write them: what each hint of box-hints.ts takes, and words that only look like it. */
import type * as hints from './box-hints';

type HintCases = {
  readonly [Hint in keyof typeof hints]: {
    readonly hits: readonly [string, ...string[]];
    readonly misses: readonly [string, ...string[]];
  };
};

export const hintCases = {
  bodyHint: {
    hits: [
      'article-content',
      'TRS_Editor',
      'ozoom',
      'zoomcon',
      'artibody',
      'endText',
      'Cnt-Main-Article-QQ',
      'neirong',
      'zhengwen',
      'js_content rich_media_content',
      'vsb_content',
      'UCAPCONTENT',
      'newsCon',
      'main_content',
      'content',
      'conText',
    ],
    misses: [
      'conTitle',
      'article-share',
      'article_list',
      'zwgk_nav',
      'header-title',
      'main-left',
      'zoomin',
      'contents',
      'history',
      'nrss',
    ],
  },
  sideHint: {
    hits: [
      'comment-txt',
      'related-news',
      'sidebar',
      'footer',
      'nav_main',
      'bdsharebuttonbox',
      'ad',
      'ad_250',
      'guanggao',
      'breadcrumb',
      'hotnews',
      'col_r',
      'col-r',
      'top',
      'float_window',
      'noprint',
      'zl-author',
      'download-bar',
      'top-download',
      'openApp',
      'app_down',
    ],
    misses: [
      'adminset',
      'reading',
      'advance',
      'loading',
      'shadow',
      'header-title',
      'head_title',
      'main-left',
      'relative w-full',
      'float-left',
      'top-0',
      'leader',
      'hotel',
      'download',
      'app',
      'opening',
      'apparent',
    ],
  },
  listPageHint: {
    hits: ['nv_forum pg_forumdisplay', 'nv_portal pg_list', 'archive category category-news', 'search search-results'],
    misses: ['nv_forum pg_viewthread', 'nv_portal pg_view', 'single single-post', 'archive', 'blog', 'list'],
  },
  titleHint: {
    hits: ['title', 'header-title', 'biaoti', 'articleTitle', 'h1', 'headline', 'bt', 'readtit', 'lblZhuTi'],
    misses: ['content', 'bottom', 'table', 'button', 'tabs'],
  },
  subtitleHint: {
    hits: ['sub-title', 'subTitle', 'sub', 'fubiaoti', 'futi', 'article-subtitle', 'second_title'],
    misses: ['title', 'subscribe', 'submit', 'subnav', 'futian'],
  },
  kickerHint: {
    hits: [
      'intro-title',
      'introtitle',
      'intro_title',
      'pre',
      'yt',
      'yinti',
      'yinbiaoti',
      'kicker',
      'kick',
      'shoulder-title',
    ],
    misses: ['title', 'intro', 'subtitle', 'prev', 'uptime', 'yintiao'],
  },
  rowOfHead: { hits: ['head', 'head2'], misses: ['header', 'page-head', 'head top', 'head12'] },
  rowAbove: { hits: ['t0', 'title0', 'sub-0'], misses: ['t1', 'h10', '0', 't0 big'] },
  secondRow: { hits: ['title2', 't2', 'head2', 'sub-2'], misses: ['title', 't3', 'h12', '2', 'title2 big'] },
  founderHeadline: { hits: ['font01', 'font1'], misses: ['font02', 'font011', 'title font01'] },
  founderDeck: { hits: ['font02', 'font2'], misses: ['font01', 'font6', 'font022'] },
  pageForm: { hits: ['form1', 'aspnetForm', 'Form1'], misses: ['form', 'form11', 'comment_form', 'form1 search'] },
  captionHint: {
    hits: ['caption', 'tushuo', 'pic_note', 'pic-title', 'img-info', 'image_desc', 'photo_desc'],
    misses: ['captain', 'picture', 'picbox', 'imglist', 'photo'],
  },
  breadcrumbHint: {
    hits: ['crumb', 'breadcrumbs', 'position', 'dqwz', 'sitepath', 'current-position', 'location', 'loc', 'xl-pos'],
    misses: ['locale', 'positioned', 'post', 'pathfinder', 'placeholder', 'wzry', 'guideline'],
  },
  pathBoxHint: { hits: ['breadcrumb', 'crumbs', 'pathway'], misses: ['path', 'position', 'dqwz'] },
  menuHint: {
    hits: ['nav', 'navList', 'nav-items', 'navigator', 'main-nav', 'top subnav', 'menu-item'],
    misses: ['breadcrumb-path', 'navy', 'canvas', 'crumbs'],
  },
  otherVoiceHint: {
    hits: ['comment-txt', 'related-content', 'recommend_con', 'pinglun', 'vote', 'video-player', 'commentlist'],
    misses: ['content', 'relative', 'article-content', 'voter', 'replay', 'video'],
  },
} as const satisfies HintCases;
