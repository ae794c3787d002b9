/** Fields that stand without a label in an element that its template names for them: `<a id="js_name">云溪发布</a>`. */

import { remembered } from '../../page/remembered';
import { bylineOffice } from '../../rules/credit-lines';
import { authorHint, authorLinkHint, publishedTimeHint, sourceHint } from '../../rules/field-hints';
import type { FieldOfElement } from '../../rules/fingerprints/fingerprint';
import { mediaName } from '../../rules/names/media';
import { postedFrom } from '../../rules/names/places';
import { BY_NAME, WEIGHT } from '../../rules/weights/fields';
import { ownHint } from '../body/own-hint';
import { type Draft, type Line, offerFrom, takeAs } from '../draft';
import { isAccount } from '../facts/take-names';
import { fieldOfNames } from '../template/element-names';
import { editorNames, personNames, sourceValue } from '../text/credit-values';
import { firstMoment } from '../text/dates';
import { readLabelled } from '../text/labelled';
import { fold } from '../text/width';

/** Lines above the headline in which such elements are the article's own. */
const ABOVE_TITLE = 8;
/** Characters of a line in which such elements stand, and of a value. */
const LONGEST = { line: 120, value: 24 };
/** What stands before the time in the hint of a <time>. */
const DATETIME = 'datetime:';

export function readNamedFields(draft: Draft): void {
  const { titleLine } = draft;
  const until = firstOfText(draft);
  const top = titleLine >= 0 ? titleLine : until;
  const stated = statedAuthors(draft);
  for (const line of [...draft.lines.slice(Math.max(0, top - ABOVE_TITLE), until), ...linesBelow(draft)]) {
    if (line.block.kind === 'image') takeLogo(draft, line);
    if (line.index === titleLine || line.length === 0 || line.length > LONGEST.line) continue;
    for (const { hint, text } of unitsOf(draft, line)) {
      const isAbove = line.index < until;
      if (isAbove) takeDatetime(draft, line, hint);
      let [field, weight] = isAbove ? fieldOf(hint) : [null, BY_NAME.hint];
      // <b>李莉</b> in a card above, <a class="url fn n">小满</a> below a post
      if (field !== 'author' && (authorLinkHint.test(hint) || (line.info === null && stated.includes(text))))
        [field, weight] = ['author', BY_NAME.hint];
      if (line.block.hidden) weight += BY_NAME.hidden;
      if (field && text.length <= LONGEST.value) take(draft, line, field, text, weight);
    }
    if (line.index < until && isOwnByline(draft, line)) takeAs(line, 'byline', 'named');
  }
}

/** The text's first line behind the headline and its facts: a short text may have been found with them. */
function firstOfText({ lines, body, titleLine }: Draft): number {
  let first = body?.first ?? lines.length;
  if (body && titleLine >= first && titleLine < body.last) first = titleLine + 1;
  while (body && first < body.last && (lines[first]?.mark?.is === 'field' || lines[first]?.length === 0)) first++;
  return first;
}

/** <div class="byline"><span class="name">凌稚安</span><span class="title">BBC中文網記者</span>: the line says who reports, and nothing else. */
function isOwnByline({ candidates }: Draft, line: Line): boolean {
  if (line.mark !== null || line.stops > 0 || !bylineOffice.test(line.key)) return false;
  return (candidates.get('author') ?? []).some((name) => name.line === line.index);
}

/** Lines below the text that tell who wrote it, as blogs do. */
const BELOW_BODY = 12;

function linesBelow({ lines, body }: Draft): Line[] {
  if (!body) return [];
  const below = lines.slice(body.last + 1, body.last + 1 + BELOW_BODY);
  const comments = below.findIndex(({ suspect }) => suspect?.rule === 'more/comments');
  return comments < 0 ? below : below.slice(0, comments);
}

/**
 * <meta name="author"> and JSON-LD name the editor or the system as often as the writer: they count where the page prints
 * that name alone, beside the text.
 */
function statedAuthors({ page, candidates }: Draft): string[] {
  return [
    ...page.metas.filter(({ key }) => key === 'author').map(({ value }) => value),
    ...(candidates.get('author') ?? []).map(({ value, line }) => (line < 0 ? value : '')),
  ];
}

/** <span>2022-06-15 08:00</span><span><img alt="青山日报"></span><span>凌稚安</span>: the paper's logo in the row of facts says whose it is. */
function takeLogo(draft: Draft, line: Line): void {
  const name = line.block.picture?.alt.trim() ?? '';
  const beside = [draft.lines[line.index - 1], draft.lines[line.index + 1]];
  const isInRow = line.index > draft.titleLine && beside.some((other) => other?.info && other.box === line.box);
  if (isInRow && name.length <= LONGEST.value && mediaName.test(name))
    offerFrom(draft, line, 'source', name, BY_NAME.hint);
}

/** The line as a whole where its box holds nothing else, and each inline element with a name. */
function unitsOf(draft: Draft, line: Line): { hint: string; text: string }[] {
  const units: { hint: string; text: string }[] = [];
  for (const { hint, text } of line.block.runs) {
    if (hint === undefined) continue;
    const last = units.at(-1);
    if (last?.hint === hint) last.text += text;
    else units.push({ hint, text });
  }
  const whole = { hint: ownHint(draft, line), text: line.block.text };
  return [whole, ...units].map(({ hint, text }) => ({ hint, text: text.trim() })).filter(({ text }) => text !== '');
}

/**
 * <time datetime="2024-02-26T08:12">2小时前</time>: counts where the reader sees no day. <time itemprop="datePublished"
 * datetime="2018-10-11T09:37:00+08:00">2018-10-11</time>, as Typecho and Hexo print, or <time class="entry-date published"> of
 * WordPress: lends the day that the reader sees its minute, as a meta of that name does.
 */
function takeDatetime(draft: Draft, line: Line, hint: string): void {
  const at = hint.indexOf(DATETIME);
  const moment = at >= 0 ? firstMoment(hint.slice(at + DATETIME.length)) : null;
  if (!moment) return;
  const isSeen = line.info?.moments.some(({ day, precision }) => precision === 'day' && day === moment.day);
  const lends = isSeen && publishedTimeHint.test(hint);
  const { datetime, datetimeOfSeenDay } = WEIGHT.publishedAt;
  offerFrom(draft, line, 'publishedAt', moment.iso, lends ? datetimeOfSeenDay : datetime);
}

const fieldOf = remembered((hint): [FieldOfElement | null, number] => {
  const known = fieldOfNames(hint);
  if (known) return [known, known === 'author' ? BY_NAME.writerOfSystem : BY_NAME.fingerprint];
  const lower = hint.toLowerCase();
  if (sourceHint.test(lower)) return ['source', BY_NAME.hint];
  return authorHint.test(lower) ? ['author', BY_NAME.hint] : [null, 0];
});

function take(draft: Draft, line: Line, field: FieldOfElement, text: string, weight: number): void {
  const { fields, moments } = readLabelled(fold(text));
  const say = (name: FieldOfElement, value: string) => offerFrom(draft, line, name, value, weight);
  const sayAuthor = (value: string) =>
    offerFrom(draft, line, 'author', value, isAccount(line, value) ? WEIGHT.author.account : weight);
  if (field === 'publishedAt') {
    if (moments[0]) say('publishedAt', moments[0].iso);
    return;
  }
  // 来源：新华网 is read by its label; a sentence is no name.
  if (fields.length > 0 || moments.length > 0 || /[。，！？；,!?;:：]/u.test(text)) return;
  if (field === 'source') {
    const value = sourceValue(text);
    if (value.length >= 2 && /\p{L}/u.test(value)) say('source', value);
  } else if (field === 'author' && mediaName.test(text)) say('source', sourceValue(text));
  else if (field === 'author' && !postedFrom.test(text)) for (const name of personNames(text, true)) sayAuthor(name);
  else if (field === 'editor') for (const name of editorNames(text)) say('editor', name);
}
