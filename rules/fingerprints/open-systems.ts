/** Free systems that city portals and small sites run on. */
import type { Fingerprint } from './fingerprint';

export const openSystems = {
  // Discuz! portal: <td id="article_content">
  discuz: { body: ['article_content'] },
  // WordPress: .entry-content
  wordpress: { body: ['entry-content'] },
  // MediaWiki: .mw-parser-output
  mediawiki: { body: ['mw-parser-output'] },
  // Schemas in the page: itemprop="articleBody"
  microdata: { body: ['itemprop:articlebody'] },
} as const satisfies Record<string, Fingerprint>;
