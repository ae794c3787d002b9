/** A reader's letter to the paper is by who signs it: 编辑同志：… 纱帽街道居民 郝秀珍. The line stays the text's: it says where he lives, too. */
import { letterAddress, readerSigns } from '../../rules/credit-lines';
import { CREDIT } from '../../rules/weights/credits';
import { type Draft, type Line, offerFrom } from '../draft';
import { looksLikeName } from '../text/names';
import { withoutBlanks } from '../text/without-blanks';

/** Lines in which a letter is addressed: below a note of the paper's own. */
const OPENING = 3;
/** Characters of a signature. */
const LONGEST = 24;

/** Where the letter is addressed a bare name signs it, with the paper's answer below or without; elsewhere only 读者 张晓明 as the last line. */
export function takeLetter(draft: Draft, prose: readonly Line[]): void {
  const opened = prose.slice(0, OPENING).findIndex(({ key }) => letterAddress.test(key));
  const signed = opened < 0 ? prose.slice(-1) : prose.slice(opened + 2);
  for (const line of signed) {
    if (line.length > LONGEST || line.linked > 0 || line.stops > 1) continue;
    const name = withoutBlanks(readerSigns.exec(line.key)?.[1] ?? (opened < 0 ? '' : line.key));
    if (!looksLikeName(name)) continue;
    offerFrom(draft, line, 'author', printed(line, name), CREDIT.signature);
    return;
  }
}

/** The name as the page prints it: 陳麗華, which the key has as 陈丽华. */
function printed({ block, key }: Line, name: string): string {
  const at = withoutBlanks(key).indexOf(name);
  return withoutBlanks(block.text).slice(at, at + name.length);
}
