/** Papers and broadcasters of Taiwan and Hong Kong whose templates are named for what they hold. */
import type { Fingerprint } from './fingerprint';

export const hongKongTaiwan = {
  // 聯合: section.article-content__editor; 經濟日報 #article_body
  udn: { body: ['article-content__editor', 'article-content__paragraph', 'story_body_content'] },
  // 東網: .breakingNewsContent
  oncc: { body: ['breakingnewscontent'] },
  // 公視: article.post-article
  pts: { body: ['post-article'] },
  // 香港01: .article-grid__content-section
  hk01: { body: ['article-grid__content-section'] },
} as const satisfies Record<string, Fingerprint>;
