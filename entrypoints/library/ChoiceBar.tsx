import { choicesForMany, choicesForOne } from '../../components/export-choices';
import { Menu } from '../../components/Menu';
import { useTranslate } from '../../components/translate';
import type { ExportProgress, useSetExport } from './use-set-export';

interface ChoiceBarProps extends Pick<ReturnType<typeof useSetExport>, 'exportOne' | 'exportSet'> {
  ids: ReadonlySet<number>;
  /** How many there are to choose from. */
  total: number;
  bin: boolean;
  progress: ExportProgress | null;
  onCancel: () => void;
  onAll: () => void;
  onClear: () => void;
  onDelete: () => void;
  onRestore: () => void;
  onPurge: () => void;
}

/** How many articles are chosen and what can be done with them; while they are exported, how far that is. */
export function ChoiceBar({ ids, total, bin, progress, exportOne, exportSet, onCancel, ...deeds }: ChoiceBarProps) {
  const t = useTranslate();
  const chosen = [...ids];
  const [first] = chosen;
  const groups =
    chosen.length === 1 && first !== undefined
      ? choicesForOne(t, (format) => void exportOne(first, format))
      : choicesForMany(t, (format) => void exportSet(chosen, format));
  return (
    <section className="choice" aria-label={t('choice.name')} hidden={chosen.length === 0 && !progress}>
      {progress && <ExportLine progress={progress} onCancel={onCancel} />}
      <div className="choice-line" hidden={chosen.length === 0}>
        {/* It stands before there is anything to say: only what changes in it is read out. */}
        <p role="status">{chosen.length > 0 && t('choice.count', { n: chosen.length })}</p>
        {chosen.length < total && (
          <button type="button" className="plain" onClick={deeds.onAll}>
            {t('choice.all')}
          </button>
        )}
        <button type="button" className="plain" onClick={deeds.onClear}>
          {t('choice.clear')}
        </button>
        <div className="choice-deeds">
          <Menu name={t('export.name')} groups={groups} disabled={progress !== null} />
          {bin ? (
            <>
              <button type="button" className="tool" onClick={deeds.onRestore}>
                {t('library.restore')}
              </button>
              <button type="button" className="tool" onClick={deeds.onPurge}>
                {t('library.purge')}
              </button>
            </>
          ) : (
            <button type="button" className="tool" onClick={deeds.onDelete}>
              {t('library.delete')}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}

function ExportLine({ progress: { at, of }, onCancel }: { progress: ExportProgress; onCancel: () => void }) {
  const t = useTranslate();
  const text = t('export.working', { done: at, of });
  return (
    <div className="choice-line">
      <progress max={of} value={at - 1} aria-label={t('export.name')} aria-valuetext={text} />
      <span>{text}</span>
      <span className="spring" />
      <button type="button" className="plain" onClick={onCancel}>
        {t('library.cancel')}
      </button>
    </div>
  );
}
