import { useTranslate } from '../../components/translate';
import type { Tag } from '../../library/record';
import type { Marks } from './use-filter';

/** Tags that have room over the list. */
const SHOWN = 12;

interface FilterBarProps {
  marks: Marks;
  tags: readonly Tag[];
  onChange: (wanted: Partial<Marks>) => void;
}

/** Narrows the list to what is unread, starred, or under a tag. */
export function FilterBar({ marks, tags, onChange }: FilterBarProps) {
  const t = useTranslate();
  const used = tags.filter(({ count, name }) => count > 0 || name === marks.tag).slice(0, SHOWN);
  return (
    <fieldset className="filters" aria-label={t('filter.name')}>
      <Chip label={t('mark.unread')} on={marks.unread} onPress={() => onChange({ unread: !marks.unread })} />
      <Chip label={t('mark.starred')} on={marks.starred} onPress={() => onChange({ starred: !marks.starred })} />
      {used.map(({ id, name }) => (
        <Chip
          key={id}
          label={`#${name}`}
          on={marks.tag === name}
          onPress={() => onChange({ tag: marks.tag === name ? null : name })}
        />
      ))}
    </fieldset>
  );
}

function Chip({ label, on, onPress }: { label: string; on: boolean; onPress: () => void }) {
  return (
    <button type="button" className="chip" aria-pressed={on} onClick={onPress}>
      {label}
    </button>
  );
}
