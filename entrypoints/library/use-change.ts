import { useCallback } from 'react';
import type { useToast } from '../../components/controls/use-toast';
import { type MessageKey, useTranslate } from '../../components/page/translate';
import { changeAll } from '../../library/bulk';
import { library } from '../../library/client';
import type { Change } from '../../library/record';
import { opposite } from './row-after';
import type { useWork } from './use-work';

/** With more than this, how far it is stands over the list. */
const MANY = 200;

interface ChangeOptions {
  say: ReturnType<typeof useToast>['say'];
  work: ReturnType<typeof useWork>;
  /** Called when it is on disk. */
  onDone: (ids: readonly number[], change: Change) => void;
}

/**
 * Stars, marks, tags, files away, deletes and restores, one article or ten thousand. With `tell` the reader is told what was done
 * and can take it back: for all that takes something out of sight, and for more than one article. `onUndone` is called when that was done.
 */
export function useChange({ say, work, onDone }: ChangeOptions) {
  const t = useTranslate();
  const { run, sayFailure } = work;
  return useCallback(
    async function change(
      ids: readonly number[],
      wanted: Change,
      tell = ids.length > 1,
      onUndone?: () => void,
    ): Promise<void> {
      const at = new Date().toISOString();
      const fresh = tell && wanted.kind === 'tag' ? await notYetThere(wanted.tags) : [];
      const finish = (changed: readonly number[]) => {
        onDone(ids, wanted);
        const back = opposite(wanted);
        if (!tell || !back) return;
        const text = t(textOf(wanted), {
          n: changed.length,
          ...('tags' in wanted && { name: wanted.tags.join('、') }),
        });
        if (changed.length === 0) return say(text);
        const undo = () =>
          change(changed, back, false)
            .then(() => dropEmpty(fresh))
            .then(() => fresh.length > 0 && onDone([], back))
            .then(onUndone);
        say(text, { label: t('library.undo'), do: () => void undo() });
      };
      if (ids.length <= MANY) {
        try {
          finish((await changeAll(ids, wanted, at)).changed);
        } catch (error) {
          sayFailure(error);
          onDone(ids, wanted);
        }
        return;
      }
      const ran = await run('work.changing', async (options) => {
        const result = { changed: [] as number[] };
        try {
          Object.assign(result, await changeAll(ids, wanted, at, options));
          finish(result.changed);
        } catch (error) {
          // What was done before stays done.
          onDone(ids, wanted);
          throw error;
        }
      });
      if (!ran) say(t('work.busy'));
    },
    [say, run, sayFailure, onDone, t],
  );
}

/** Names among these that no tag has yet. */
async function notYetThere(names: readonly string[]): Promise<string[]> {
  const known = new Set((await library.tags().catch(() => [])).map(({ name }) => name));
  return names.filter((name) => !known.has(name));
}

/** Tags that came with a deed go with it, unless something else bears them by now. */
async function dropEmpty(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const tags = await library.tags().catch(() => []);
  const empty = tags.filter(({ name, count }) => names.includes(name) && count === 0);
  await Promise.all(empty.map(({ id }) => library.deleteTag(id))).catch(() => undefined);
}

function textOf(change: Change): MessageKey {
  switch (change.kind) {
    case 'tag':
      return 'done.tagged';
    case 'untag':
      return 'done.untagged';
    case 'star':
      return change.on ? 'done.starred' : 'done.unstarred';
    case 'read':
      return change.on ? 'done.read' : 'done.unread';
    case 'archive':
      return change.on ? 'done.archived' : 'done.unarchived';
    case 'delete':
      return 'library.deleted';
    case 'undelete':
      return 'library.restored';
    default:
      return 'library.purged';
  }
}
