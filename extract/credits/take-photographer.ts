/** Who took a picture: 图为新安江。李莉 摄 in a caption, (李敏摄) inside a paragraph. */
import {
  officeBeforePhotographer,
  photographerAtEnd,
  photographerLed,
  photographerWithin,
  photographSign,
} from '../../rules/captions';
import { type Draft, type Line, offerFrom } from '../draft';
import { splitNames } from '../text/names';
import { offerNames, printed } from './offer-names';
import { WEIGHT } from './weigh-credit';

/** …航拍。本报记者 李莉 摄 · …排起长龙。图/潇湘晨报记者 华剑 */
export function takePhotographer(draft: Draft, line: Line): void {
  const found = photographerAtEnd.exec(line.key) ?? photographerLed.exec(line.key);
  if (!found) return;
  const names = printed(line, found).replace(officeBeforePhotographer, '');
  for (const name of splitNames(names)) offerFrom(draft, line, 'photographer', name, WEIGHT.names);
}

/** …龙年邮票。(李敏摄) 网站的水印 */
export function takePhotographersWithin(draft: Draft, line: Line): void {
  if (!photographSign.test(line.key)) return;
  for (const found of line.key.matchAll(photographerWithin))
    offerNames(draft, line, printed(line, found), 'photographer', WEIGHT.names);
}
