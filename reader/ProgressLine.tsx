import { useLayoutEffect, useState } from 'react';
import { useTranslate } from '../components/page/translate';
import { countCharacters, minutesFor } from './length';
import type { Sheet } from './sheet';

interface ProgressProps {
  sheet: Sheet;
  /** Text of what is shown. */
  text: string;
  /** What changes the length on the screen. */
  look: unknown;
}

/** How far one has read: a hairline under the tools, and the minutes that are left. */
export function ProgressLine({ sheet, text, look }: ProgressProps) {
  const t = useTranslate();
  const [read, setRead] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the length on the screen is measured anew
  useLayoutEffect(() => {
    const measure = () => setRead(Math.round(sheet.progress() * 200) / 200);
    measure();
    return sheet.onMove(measure);
  }, [sheet, text, look]);
  const n = countCharacters(text);
  const left = Math.round((1 - read) * n);
  const words =
    read >= 0.995
      ? t('progress.end')
      : read < 0.05 || left > n * 0.95
        ? t('progress.whole', { characters: t('field.characters', { n }), n: minutesFor(n) })
        : t('progress.left', { n: minutesFor(left) });
  return (
    <>
      <span className="progress-words">{words}</span>
      <div
        className="progress"
        role="progressbar"
        aria-label={t('progress.name')}
        aria-valuenow={Math.round(read * 100)}
        aria-valuetext={words}
      >
        <span style={{ transform: `scaleX(${read})` }} />
      </div>
    </>
  );
}
