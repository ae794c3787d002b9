import { useCallback } from 'react';
import type { useToast } from '../../components/controls/use-toast';
import { useTranslate } from '../../components/page/translate';
import { changeAll } from '../../library/bulk';
import { library } from '../../library/client';
import type { Tag } from '../../library/record';
import { goTo, type Route } from './route';

interface TagDeedsOptions {
  route: Route;
  say: ReturnType<typeof useToast>['say'];
  sayFailure: (error: unknown) => void;
  onDone: () => void;
}

/** Renames and deletes tags, for all articles that bear them. */
export function useTagDeeds({ route, say, sayFailure, onDone }: TagDeedsOptions) {
  const t = useTranslate();
  const isOpen = (tag: Tag) => route.place === 'tag' && route.of === tag.name;
  const rename = async (tag: Tag, name: string) => {
    try {
      await library.renameTag(tag.id, name);
      if (isOpen(tag)) goTo({ place: 'tag', of: name });
    } catch (error) {
      sayFailure(error);
    }
    onDone();
  };
  const giveBack = useCallback(
    async (ids: readonly number[], name: string) => {
      try {
        await changeAll(ids, { kind: 'tag', tags: [name] }, new Date().toISOString());
      } catch (error) {
        sayFailure(error);
      }
      onDone();
    },
    [sayFailure, onDone],
  );
  const remove = async (tag: Tag) => {
    try {
      // Those in the bin bear it too.
      const filter = { tags: [tag.name] };
      const [ids, binned] = await Promise.all([
        library.ids({ text: '', bin: false, filter }),
        library.ids({ text: '', bin: true, filter }),
      ]);
      await library.deleteTag(tag.id);
      if (isOpen(tag)) goTo({});
      say(t('tag.deleted', { name: tag.name }), {
        label: t('library.undo'),
        do: () => void giveBack([...ids, ...binned], tag.name),
      });
    } catch (error) {
      sayFailure(error);
    }
    onDone();
  };
  return { rename, remove };
}
