import type { FingerprintCases } from './fingerprint';
import type { publishing } from './publishing';

export const publishingCases = {
  founder: {
    hits: ['founder-content', 'ozoom', '<!--enpcontent-->'],
    misses: ['founder-title', 'zoom', '<!--enpproperty <articleid>1</articleid>-->'],
  },
  hanweb: {
    hits: ['<!--ZJEG_RSS.content.begin-->', '<!--<$[信息内容]>begin-->'],
    misses: ['<!--<$[信息来源]>begin-->', '<!--ZJEG_RSS.title.begin-->'],
  },
  ucap: { hits: ['ucapcontent'], misses: ['ucaptitle', 'zoomcon_box'] },
  trs: { hits: ['TRS_Editor', 'TRS_UEDITOR trs_web', 'Custom_UnionStyle'], misses: ['trs_list', 'editor'] },
  vsb: { hits: ['v_news_content', 'vsb_content_2', 'vsb_content_100'], misses: ['vsbcontent_start', 'v_news'] },
  webplus: { hits: ['wp_articlecontent'], misses: ['wp_article_list'] },
} as const satisfies Record<keyof typeof publishing, FingerprintCases>;
