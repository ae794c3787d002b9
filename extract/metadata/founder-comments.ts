/** Reads the comments that the systems of Founder 方正 leave in pages. */
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, offer } from '../draft';
import { firstMoment } from '../text/dates';
import { fold } from '../text/width';

export function readFounderComment(draft: Draft, text: string): void {
  readRecord(draft, text);
  readPaper(draft, text);
}

/** No field of it is longer, but a comment may hold anything. */
const LONGEST_FIELD = 1000;

/**
 * `<!--enpproperty <articleid>1</articleid><date>2016-10-31 09:28:27.0</date><author>…</author><title>…</title>… /enpproperty-->`,
 * the record that Founder 方正 Apabi/翔宇 leaves in every page that it publishes.
 */
function readRecord(draft: Draft, text: string): void {
  if (!text.includes('enpproperty')) return;
  const tag = (name: string) => {
    const start = text.indexOf(`<${name}>`) + name.length + 2;
    const end = text.indexOf(`</${name}>`, start);
    if (start < name.length + 2 || end < 0) return '';
    return text
      .slice(start, Math.min(end, start + LONGEST_FIELD))
      .replace(/<[^<>]*>/gu, ' ')
      .trim();
  };
  const from = 'comment enpproperty';
  const say = (field: 'title' | 'subtitle' | 'kicker' | 'author' | 'pageName', name: string) =>
    offer(draft, field, { value: tag(name), from, line: -1, weight: WEIGHT[field].founderRecord });
  say('title', 'title');
  say('subtitle', 'subtitle');
  say('kicker', 'introtitle');
  say('author', 'author');
  say('pageName', 'nodename');
  const date = tag('date');
  const moment = firstMoment(fold(date));
  // The day is the paper's; the time of day is when the page was made.
  if (moment)
    offer(draft, 'publishedAt', { value: moment.day, from, line: -1, weight: WEIGHT.publishedAt.founderRecord });
}

/** `<founder-papername>河南商报</founder-papername><founder-pagenum>A01</founder-pagenum>` */
function readPaper(draft: Draft, text: string): void {
  const paper = /<founder-papername>([^<]+)</u.exec(text)?.[1];
  const page = /<founder-pagenum>([^<]+)</u.exec(text)?.[1];
  if (paper)
    offer(draft, 'paper', { value: paper.trim(), from: 'comment founder', line: -1, weight: WEIGHT.paper.founder });
  if (page)
    offer(draft, 'page', { value: page.trim(), from: 'comment founder', line: -1, weight: WEIGHT.page.founder });
}
