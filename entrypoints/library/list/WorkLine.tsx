import { useTranslate } from '../../../components/page/translate';
import type { Work } from '../use-work';

/** How far long work is, and the way to stop it. */
export function WorkLine({ work, onCancel }: { work: Work; onCancel: () => void }) {
  const t = useTranslate();
  const number = (n: number) => n.toLocaleString(t('locale'));
  const text = t(work.text, { done: number(work.done), of: number(work.of) });
  return (
    <div className="choice-line work-line">
      <progress max={work.of} value={work.done} aria-label={t('work.name')} aria-valuetext={text} />
      <span>{text}</span>
      <span className="spring" />
      <button type="button" className="plain" onClick={onCancel}>
        {t('library.cancel')}
      </button>
    </div>
  );
}
