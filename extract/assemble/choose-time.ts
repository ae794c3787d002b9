/** When it appeared, among the times that the page states. */
import { WEIGHT } from '../../rules/weights/fields';
import type { Evidence } from '../article';
import type { Candidate } from '../draft';
import { cleanValue } from '../text/clean-value';
import { firstMoment, type Moment } from '../text/dates';
import { fold } from '../text/width';

const SCRIPT = 'meta script';

/** The best place decides the day; a candidate of the same day with a time of day lends its minute. */
export function chooseTime(candidates: readonly Candidate[], evidence: Evidence[]): string | null {
  const read = candidates
    .map((candidate) => ({ candidate, moment: firstMoment(fold(candidate.value)) }))
    .filter((entry): entry is { candidate: Candidate; moment: Moment } => entry.moment !== null);
  const first = read[0];
  if (!first) return null;
  const fuller =
    first.moment.precision === 'day'
      ? read.find(
          ({ candidate, moment }) =>
            // A reader's comment of the same day is no evidence, and what only a script knows the page chose not to say.
            (candidate.line < 0
              ? !candidate.from.startsWith(SCRIPT)
              : candidate.weight >= WEIGHT.publishedAt.lendsMinute) &&
            moment.day === first.moment.day &&
            moment.precision !== 'day' &&
            !/T00:00:00/u.test(moment.iso),
        )
      : undefined;
  const chosen = fuller ?? first;
  for (const { candidate, moment } of read) {
    const entry: Evidence = { field: 'publishedAt', value: moment.iso, from: candidate.from };
    if (moment.day !== chosen.moment.day) entry.overruled = true;
    evidence.push(entry);
  }
  return cleanValue('publishedAt', chosen.moment.iso);
}
