import { useEffect, useId, useState } from 'react';
import { Dialog } from '../../../components/controls/Dialog';
import { useTranslate } from '../../../components/page/translate';
import type { Change, Tag } from '../../../library/record';

interface TagDialogProps {
  /** Articles that are meant; null while the dialog is closed. */
  ids: readonly number[] | null;
  tags: readonly Tag[];
  onChange: (ids: readonly number[], change: Change) => void;
  onClose: () => void;
}

/** Puts a tag on many articles, or takes one away from them. */
export function TagDialog({ ids, tags, onChange, onClose }: TagDialogProps) {
  const t = useTranslate();
  const offered = useId();
  const [name, setName] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: every opening begins with an empty line
  useEffect(() => setName(''), [ids]);
  const change = (kind: 'tag' | 'untag', tag: string) => {
    if (ids && tag.trim() !== '') onChange(ids, { kind, tags: [tag.trim()] });
    onClose();
  };
  return (
    <Dialog open={ids !== null} title={t('tag.many', { n: ids?.length ?? 0 })} onClose={onClose}>
      <form
        className="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          change('tag', name);
        }}
      >
        <input
          aria-label={t('tag.add')}
          placeholder={t('tag.add')}
          list={offered}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
        />
        <datalist id={offered}>
          {tags.map((tag) => (
            <option key={tag.id} value={tag.name} />
          ))}
        </datalist>
        <button type="submit" className="tool">
          {t('tag.put')}
        </button>
      </form>
      {tags.length > 0 && (
        <ul className="tag-rows">
          {tags.map((tag) => (
            <li key={tag.id}>
              <span>#{tag.name}</span>
              <button
                type="button"
                className="plain"
                aria-label={t('tag.putNamed', { name: tag.name })}
                onClick={() => change('tag', tag.name)}
              >
                {t('tag.put')}
              </button>
              <button
                type="button"
                className="plain"
                aria-label={t('tag.remove', { name: tag.name })}
                onClick={() => change('untag', tag.name)}
              >
                {t('tag.take')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="dialog-deeds">
        <button type="button" className="tool" onClick={onClose}>
          {t('library.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
