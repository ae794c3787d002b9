/** The section beside the day below the headline, where no label says so: 2022-08-01 06:58|民生 · 2018年3月13日 · 乡镇. */
import { sectionBesideDay } from '../../rules/breadcrumb';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, hasLink, type Line, offerFrom } from '../draft';
import { isNamedAbove } from '../named-above';
import { keyOf } from '../text/script';
import { trimBrackets } from '../text/width';

/** Characters of a link that is a channel of the site, whatever it is called. */
const LONGEST = 6;

/** `rest`: the line without its days and labelled values, elements apart. */
export function offerSectionBeside(draft: Draft, line: Line, rest: string): void {
  const { titleLine, traditional } = draft;
  if (titleLine < 0 || line.index <= titleLine) return;
  const words = rest.split(/[\s|｜·•/／>]+/u).map(trimBrackets);
  const named = words.filter(
    (word) => sectionBesideDay.test(keyOf(word, traditional)) || (word.length >= 2 && isChannel(draft, line, word)),
  );
  // 社会 民生 教育 养老: keywords
  if (new Set(named).size === 1) offerFrom(draft, line, 'section', named[0] ?? '', WEIGHT.section.besideDay);
}

/** <a href="/xz">乡镇</a> beside the day, and in the menu above: a link to the channel, not one of the page's tools */
function isChannel(draft: Draft, line: Line, word: string): boolean {
  return word.length <= LONGEST && hasLink(line, word) && isNamedAbove(draft, line.index, word, 'menu-link');
}
