import type { accounts } from './accounts';
import type { FingerprintCases } from './fingerprint';

export const accountsCases = {
  wechat: {
    hits: [
      'js_content rich_media_content',
      'js_name',
      'publish_time',
      'rich_media_meta_text',
      'post-user',
      'post-date',
    ],
    misses: ['img-content', 'js_profile_qrcode', 'js_tags', 'rich_media_meta_nickname', 'post-author-box'],
  },
  netease: { hits: ['content post_body', 'endText'], misses: ['post_statement', 'post_main'] },
  sohu: { hits: ['mp-editor article'], misses: ['articletransfer', 'main-header'] },
  tencent: { hits: ['content content-article', 'Cnt-Main-Article-QQ'], misses: ['qq_article', 'main-article'] },
  baijiahao: {
    hits: ['index-module_articleWrap_2Zphx', 'index-module_authorName_7y5nA'],
    misses: ['index-module_articleTitle_28fPT', 'index-module_textWrap_3ygOc'],
  },
  toutiao: { hits: ['syl-article-base syl-page-article'], misses: ['syl-page-img', 'article-detail-container'] },
  thepaper: { hits: ['index_cententWrap__Jv8jK', 'news_txt'], misses: ['index_title__B8mhI', 'news_about'] },
} as const satisfies Record<keyof typeof accounts, FingerprintCases>;
