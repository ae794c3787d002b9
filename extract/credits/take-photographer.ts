/** Who took a picture: 图为新安江。李莉 摄 in a caption, (李敏摄) inside a paragraph. */
import {
  aloneBehindSentence,
  nameAlone,
  officeBeforePhotographer,
  photographerAtEnd,
  photographerLed,
  photographerWithin,
  photographSign,
} from '../../rules/captions';
import { CREDIT } from '../../rules/weights/credits';
import { type Draft, type Line, offerFrom } from '../draft';
import { splitNames } from '../text/names';
import { onlyNames } from '../text/only-names';
import { offerNames, printed } from './offer-names';

/** …航拍。本报记者 李莉 摄 · …排起长龙。图/潇湘晨报记者 华剑 */
export function takePhotographer(draft: Draft, line: Line): void {
  const found = photographerAtEnd.exec(line.key) ?? photographerLed.exec(line.key);
  if (!found) return;
  const text = printed(line, found).replace(officeBeforePhotographer, '');
  const names = namesAtEnd(text);
  // …吸引不少游客驻足。泱波 摄: behind a sentence two or three characters are a name, whatever they begin with
  const alone = names.length === 0 && aloneBehindSentence.test(line.key) && nameAlone.test(text.trim());
  for (const name of alone ? [text.trim()] : names) offerFrom(draft, line, 'photographer', name, CREDIT.names);
}

/** The names that the words end with: 额尔敦和他的马群 李莉 names the photographer, and before her who is seen. */
function namesAtEnd(text: string): string[] {
  const words = text.split(/(?<=[\s、])/u);
  for (let at = 0; at < words.length; at++) {
    const names = onlyNames(words.slice(at).join(''));
    if (names.length > 0) return names;
  }
  return splitNames(text);
}

/** …龙年邮票。(李敏摄) 网站的水印 */
export function takePhotographersWithin(draft: Draft, line: Line): void {
  if (!photographSign.test(line.key)) return;
  for (const found of line.key.matchAll(photographerWithin))
    offerNames(draft, line, printed(line, found), 'photographer', CREDIT.names);
}
