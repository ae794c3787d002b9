/** Where the value of a label ends. */
import { feederLabel, keywordsLabel, speech } from '../../rules/info-lines';
import type { Labelled } from '../text/labelled';

/** A value is what a byline can hold: up to a sentence end, at most 40 characters. */
export function valueEnd(key: string, field: Labelled): number {
  if (field.kind === 'noise' && keywordsLabel.test(key.slice(field.start))) return field.end;
  if (field.kind === 'noise') {
    // 发布人：张晓明: who fed the system is neither author nor editor
    const who = feederLabel.test(key.slice(field.start))
      ? /^\s?\p{L}{2,12}(?=\s|$)/u.exec(key.slice(field.valueStart, field.end))
      : null;
    if (who) return field.valueStart + who[0].length;
    // 点击：702次 · 评论(12): what is counted, and nothing behind it
    const value = /^[\s(]*[\d.,万w]*\s?[人次条)]?/u.exec(key.slice(field.valueStart, field.end))?.[0] ?? '';
    return field.valueStart + value.length;
  }
  const value = key.slice(field.valueStart, field.end);
  // Names end at a bracket or a comma that no name follows; other values at a stop.
  const stop = value.search(field.kind === 'reporter' || field.kind === 'correspondent' ? /[。;!?()]/u : /[。;!?]/u);
  // 总编辑：要把镜头对准基层，把版面让给群众…: words without end are no names of editors
  const endless = field.kind === 'editor' || field.kind === 'reviewer' ? value.search(speech) : -1;
  return field.valueStart + Math.min(stop < 0 ? value.length : stop, endless < 0 ? value.length : endless, 44);
}
