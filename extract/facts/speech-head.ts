/** What stands between the headline of a speech and its first words: who spoke, and when. */
import { speaker, speechTitle, wholeInBrackets } from '../../rules/info-lines';
import { WEIGHT } from '../../rules/weights/fields';
import { candidatesFor, type Draft, offerFrom, takeAs } from '../draft';
import { firstMoment } from '../text/dates';
import { looksLikeName } from '../text/names';
import { skeleton } from '../text/width';
import { withoutBlanks } from '../text/without-blanks';

/** Lines below the headline that are looked at. */
const HEAD = 8;

/**
 * 在全区工作推进会上的讲话 / 区委副书记、区长 仝志刚 / （2016年2月24日）, also where the text's box has begun: the day is the speech's, the weakest of
 * dates.
 */
export function takeSpeechHead(draft: Draft): void {
  const { titleLine, lines, body } = draft;
  const title = candidatesFor(draft, 'title')[0]?.value ?? '';
  if (titleLine < 0 || !body || !speechTitle.test(title)) return;
  for (const line of lines.slice(titleLine + 1, Math.min(titleLine + 1 + HEAD, body.last))) {
    if (line.length === 0 || line.mark !== null) continue;
    if (line.stops > 2) return;
    const name = withoutBlanks(speaker.exec(line.block.text)?.[1] ?? '');
    const day = wholeInBrackets.test(line.key) ? (firstMoment(line.key)?.day ?? '') : '';
    const isRepeated = skeleton(line.block.text) === skeleton(title);
    if (looksLikeName(name)) {
      offerFrom(draft, line, 'author', name, WEIGHT.author.speaker);
      takeAs(line, 'byline', 'speech-head');
    } else if (day !== '') {
      offerFrom(draft, line, 'publishedAt', day, WEIGHT.publishedAt.ofSpeech);
      takeAs(line, 'meta', 'speech-head');
    } else if (!isRepeated) continue;
    if (line.index >= body.first) body.first = line.index + 1;
  }
}
