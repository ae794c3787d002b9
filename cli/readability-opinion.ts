import { createRequire } from 'node:module';
import type { parseHTML } from 'linkedom';
import { readabilityOpinion } from '../page/readability-opinion';

const require = createRequire(import.meta.url);

/** What @mozilla/readability makes of a saved page; the DOM it needs is loaded only when the first page asks. */
export function opinionOnHtml(html: string): string | null {
  const linkedom = require('linkedom') as { parseHTML: typeof parseHTML };
  return readabilityOpinion(linkedom.parseHTML(html).document as unknown as Document);
}
