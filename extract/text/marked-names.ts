/** Names behind the mark that papers set in front of a writer. */
import { writerMark } from '../../rules/info-lines';
import { onlyNames } from './only-names';

/** □张晓明 · ●邓小禾 · ◎ 李莉、王 刚: the names; none where the line says more. `bare` takes 张晓明 without a mark as well. */
export function markedNames(text: string, bare = false): string[] {
  const mark = writerMark.exec(text)?.[0];
  if (mark === undefined && !bare) return [];
  return onlyNames(text.slice(mark?.length ?? 0));
}
