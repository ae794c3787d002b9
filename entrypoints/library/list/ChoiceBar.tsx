import { Menu, type MenuEntry } from '../../../components/controls/Menu';
import { choicesForMany, choicesForOne } from '../../../components/export/export-choices';
import { useTranslate } from '../../../components/page/translate';
import type { Change } from '../../../library/record';
import type { Work } from '../use-work';
import type { useSetExport } from './use-set-export';
import { WorkLine } from './WorkLine';

interface ChoiceBarProps extends ReturnType<typeof useSetExport> {
  ids: ReadonlySet<number>;
  /** How many there are to choose from. */
  total: number;
  bin: boolean;
  work: Work | null;
  onCancel: () => void;
  onAll: () => void;
  onClear: () => void;
  onChange: (ids: number[], change: Change) => void;
  onTag: (ids: number[]) => void;
  onPrint: (ids: number[]) => void;
  onExtractAgain: (ids: number[]) => void;
  onPurge: (ids: number[]) => void;
}

/** How many articles are chosen and what can be done with them; while something is being done, how far that is. */
export function ChoiceBar({ ids, total, bin, work, exportOne, exportSet, ...on }: ChoiceBarProps) {
  const t = useTranslate();
  const chosen = [...ids];
  const [first] = chosen;
  const files =
    chosen.length === 1 && first !== undefined
      ? choicesForOne(t, (format) => void exportOne(first, format))
      : choicesForMany(t, (format) => void exportSet(chosen, format));
  const mark = (id: string, label: string, change: Change): MenuEntry => ({
    id,
    label,
    do: () => on.onChange(chosen, change),
  });
  const marks = [
    {
      entries: [
        mark('star', t('deed.star'), { kind: 'star', on: true }),
        mark('unstar', t('deed.unstar'), { kind: 'star', on: false }),
        mark('read', t('deed.read'), { kind: 'read', on: true }),
        mark('unread', t('deed.unread'), { kind: 'read', on: false }),
        mark('archive', t('deed.archive'), { kind: 'archive', on: true }),
        mark('unarchive', t('deed.unarchive'), { kind: 'archive', on: false }),
      ],
    },
    {
      entries: [
        { id: 'print', label: t('deed.print'), do: () => on.onPrint(chosen) },
        { id: 'again', label: t('deed.again'), do: () => on.onExtractAgain(chosen) },
      ],
    },
  ];
  return (
    <section className="choice" aria-label={t('choice.name')} hidden={chosen.length === 0 && !work}>
      {work && <WorkLine work={work} onCancel={on.onCancel} />}
      <div className="choice-line" hidden={chosen.length === 0}>
        {/* It stands before there is anything to say: only what changes in it is read out. */}
        <p role="status">{chosen.length > 0 && t('choice.count', { n: chosen.length })}</p>
        {chosen.length < total && (
          <button type="button" className="plain" onClick={on.onAll}>
            {t('choice.all')}
          </button>
        )}
        <button type="button" className="plain" onClick={on.onClear}>
          {t('choice.clear')}
        </button>
        <div className="choice-deeds">
          {!bin && (
            <>
              <Menu name={t('deed.name')} groups={marks} disabled={work !== null} />
              <button type="button" className="tool" onClick={() => on.onTag(chosen)}>
                {t('tag.name')}
              </button>
            </>
          )}
          <Menu name={t('export.name')} groups={files} disabled={work !== null} />
          {bin ? (
            <>
              <button type="button" className="tool" onClick={() => on.onChange(chosen, { kind: 'undelete' })}>
                {t('library.restore')}
              </button>
              <button type="button" className="tool" onClick={() => on.onPurge(chosen)}>
                {t('library.purge')}
              </button>
            </>
          ) : (
            <button type="button" className="tool" onClick={() => on.onChange(chosen, { kind: 'delete' })}>
              {t('library.delete')}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
