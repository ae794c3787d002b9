/** Text that is names from end to end. */
import { splitNames } from './names';

/** What stands between names, and in 李和平 inside of one: left out of both that are compared. */
const JOINT = /[\s、,，和与與]+/gu;

/**
 * 记者 …: 杜永兵、刘 磊 → both; nothing where more is said, as in 张晓明 市教育局. A stroke is no joint: what it sets apart may be a place (星洲日报／花城).
 */
export function onlyNames(text: string): string[] {
  const names = splitNames(text);
  return names.length > 0 && lettersOf(names.join('')) === lettersOf(text) ? names : [];
}

function lettersOf(text: string): number {
  return text.replace(JOINT, '').length;
}
