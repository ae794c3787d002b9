import { createRequire } from 'node:module';
import type { parseHTML } from 'linkedom';
import type { readabilityOpinion } from '../page/readability-opinion';

const require = createRequire(import.meta.url);

/** What @mozilla/readability makes of a saved page; the DOM it needs is loaded only when the first page asks. */
export function opinionOnHtml(html: string): string | null {
  const { parseHTML: parse } = require('linkedom') as { parseHTML: typeof parseHTML };
  const opinion = require('../page/readability-opinion') as { readabilityOpinion: typeof readabilityOpinion };
  return opinion.readabilityOpinion(parse(html).document as unknown as Document);
}
