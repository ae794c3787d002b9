import { useTranslate } from '../page/translate';
import type { JobProgress } from './use-job';

interface JobLineProps {
  name: string;
  progress: JobProgress;
  onCancel: () => void;
}

/** How far a piece of work is, and the way to stop it. */
export function JobLine({ name, progress: { done, of }, onCancel }: JobLineProps) {
  const t = useTranslate();
  const text = of > 0 ? t('moving.progress', { done, of }) : t('moving.beginning');
  return (
    <div className="job">
      <progress {...(of > 0 ? { max: of, value: done } : {})} aria-label={name} aria-valuetext={text} />
      <span>{text}</span>
      <button type="button" className="plain" onClick={onCancel}>
        {t('library.cancel')}
      </button>
    </div>
  );
}
