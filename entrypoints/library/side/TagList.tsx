import { useState } from 'react';
import { Menu } from '../../../components/controls/Menu';
import { useTranslate } from '../../../components/page/translate';
import type { Tag } from '../../../library/record';
import { type Route, routeTo } from '../route';
import { Count } from './Count';
import { RenameField } from './RenameField';

interface TagListProps {
  tags: readonly Tag[];
  route: Route;
  onRename: (tag: Tag, name: string) => void;
  onDelete: (tag: Tag) => void;
}

/** Tags that are shown at once; the rest is one press away. */
const SHOWN = 12;

/** The tags of the library, the most used first. */
export function TagList({ tags, route, onRename, onDelete }: TagListProps) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const [renaming, setRenaming] = useState<number | null>(null);
  const isOpen = (tag: Tag) => route.place === 'tag' && route.of === tag.name;
  const shown = tags.filter((tag, at) => all || at < SHOWN || isOpen(tag));
  return (
    <section aria-labelledby="tags-title">
      <h2 id="tags-title">{t('tag.name')}</h2>
      <ul>
        {shown.map((tag) => (
          <li key={tag.id} className="place-line">
            {renaming === tag.id ? (
              <RenameField
                label={t('tag.rename')}
                name={tag.name}
                onDone={(name) => {
                  setRenaming(null);
                  if (name !== tag.name) onRename(tag, name);
                }}
              />
            ) : (
              <>
                <a
                  className="place"
                  href={routeTo({ place: 'tag', of: tag.name })}
                  aria-current={isOpen(tag) ? 'page' : undefined}
                >
                  <span className="place-name">#{tag.name}</span>
                  <Count n={tag.count} />
                </a>
                <Menu
                  name={t('tag.more', { name: tag.name })}
                  face="⋯"
                  groups={[
                    {
                      entries: [
                        { id: 'rename', label: t('tag.rename'), do: () => setRenaming(tag.id) },
                        { id: 'delete', label: t('tag.delete'), do: () => onDelete(tag) },
                      ],
                    },
                  ]}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {tags.length > SHOWN && (
        <button type="button" className="places-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('facet.fewer') : t('facet.more', { n: tags.length - SHOWN })}
        </button>
      )}
    </section>
  );
}
