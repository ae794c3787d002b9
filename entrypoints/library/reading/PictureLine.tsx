import { useRef, useState } from 'react';
import { askForPictures, fetchPicture } from '../../../capture/pictures/fetch-picture';
import {
  keepPictures,
  type PictureFailure,
  type PictureReport,
  pictureAddresses,
} from '../../../capture/pictures/keep-pictures';
import { type MessageKey, type Translate, useTranslate } from '../../../components/page/translate';
import { useSettings } from '../../../components/page/use-settings';
import { failureTexts } from '../../../components/save/failure-texts';
import { library } from '../../../library/client';
import { LibraryError } from '../../../library/failure';
import type { SavedArticle } from '../../../library/record';
import { mayReach, sitesOf } from '../../../settings/site-access';

interface PictureLineProps {
  saved: SavedArticle;
  /** Addresses of the pictures that are kept. */
  kept: ReadonlySet<string>;
  say: (text: string) => void;
  onKept: () => void;
}

const FAILURES: Readonly<Record<PictureFailure, MessageKey>> = {
  'not-allowed': 'pictures.notAllowed',
  refused: 'pictures.refused',
  gone: 'pictures.gone',
  'no-picture': 'pictures.noPicture',
  'too-large': 'pictures.tooLarge',
  unreachable: 'pictures.unreachable',
};

/** How many pictures of the article are kept, and the way to keep the rest. Nothing for an article without pictures. */
export function PictureLine({ saved, kept, say, onKept }: PictureLineProps) {
  const t = useTranslate();
  const [settings, change] = useSettings(() => say(t('options.notKept')));
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [report, setReport] = useState<PictureReport | null>(null);
  const running = useRef<AbortController | null>(null);
  const all = pictureAddresses(saved);
  const missing = all.filter((src) => !kept.has(src));
  if (all.length === 0) return null;

  const keep = async () => {
    if (running.current) return;
    // Asked before anything else: a browser allows it in answer to a click only. What is refused is told below.
    await askForPictures(sitesOf(missing));
    const control = new AbortController();
    running.current = control;
    setReport(null);
    try {
      const options = {
        fetch: fetchPicture,
        mayReach: (site: string) => mayReach([site]),
        onProgress: (done: number, of: number) => setProgress({ done, of }),
        signal: control.signal,
      };
      setReport(await keepPictures(saved, library, options));
    } catch (error) {
      const why = t(failureTexts[error instanceof LibraryError ? error.failure : 'unavailable']);
      say(t('pictures.notKept', { why }));
    }
    running.current = null;
    setProgress(null);
    onKept();
  };
  return (
    <section className="picture-line" aria-label={t('pictures.name')}>
      <p role="status">
        {progress
          ? t('pictures.working', progress)
          : missing.length === 0
            ? t('pictures.all', { n: all.length })
            : t('pictures.some', { kept: all.length - missing.length, of: all.length })}
        {report && report.failures.length > 0 && ` ${failureLine(report, t)}`}
      </p>
      {progress ? (
        <>
          <progress max={progress.of} value={progress.done} aria-label={t('pictures.name')} />
          <button type="button" className="plain" onClick={() => running.current?.abort()}>
            {t('library.cancel')}
          </button>
        </>
      ) : (
        missing.length > 0 && (
          <button type="button" className="plain" onClick={() => void keep()}>
            {t('pictures.keep')}
          </button>
        )
      )}
      {settings && (kept.size > 0 || settings.keepPictures === 'always') && (
        <label>
          <input
            type="checkbox"
            checked={settings.keepPictures === 'always'}
            onChange={(event) => change({ keepPictures: event.target.checked ? 'always' : 'ask' })}
          />{' '}
          {t('pictures.always')}
        </label>
      )}
    </section>
  );
}

/** `2 refused by the server · 1 gone`. */
function failureLine({ failures }: PictureReport, t: Translate): string {
  const counts = new Map<PictureFailure, number>();
  for (const { failure } of failures) counts.set(failure, (counts.get(failure) ?? 0) + 1);
  return [...counts].map(([failure, n]) => t(FAILURES[failure], { n })).join(' · ');
}
