/** Platforms on which county media and papers keep accounts. The account's name stands without a label: it is the source. */
import type { Fingerprint } from './fingerprint';

export const accounts = {
  // 微信公众号: <div id="js_content" style="visibility: hidden"> until its script has run
  wechat: {
    body: ['js_content'],
    bodyIsRevealed: true,
    // Who wrote has a class and no id: <span class="rich_media_meta rich_media_meta_text">李莉</span>; post-user and post-date until 2018
    fields: {
      js_name: 'source',
      'post-user': 'source',
      js_author_name: 'author',
      rich_media_meta_text: 'author',
      publish_time: 'publishedAt',
      'post-date': 'publishedAt',
    },
  },
  // 网易号 and 网易新闻: .post_body, #endText
  netease: { body: ['post_body', 'endtext'] },
  // 搜狐号: <article id="mp-editor">
  sohu: { body: ['mp-editor'] },
  // 腾讯: .content-article, #Cnt-Main-Article-QQ
  tencent: { body: ['content-article', 'cnt-main-article-qq'] },
  // 百家号: index-module_articleWrap_2Zphx, .bjh-p
  baijiahao: {
    body: ['index-module_articlewrap'],
    fields: { 'index-module_authorname': 'source' },
  },
  // 头条号: .syl-article-base
  toutiao: { body: ['syl-article-base'] },
  // 澎湃号: index_cententWrap__Jv8jK, before that .news_txt
  thepaper: { body: ['index_cententwrap', 'news_txt'] },
} as const satisfies Record<string, Fingerprint>;
