import type { ReactNode } from 'react';
import type { Doubt, Extraction } from '../../extract/article';
import { type MessageKey, useTranslate } from '../page/translate';
import { certaintyOf } from './certainty';

const doubtKeys: Record<Doubt, MessageKey> = {
  'list-page': 'doubt.listPage',
  'no-body': 'doubt.noBody',
  'short-body': 'doubt.shortBody',
  'no-title': 'doubt.noTitle',
  'rival-body': 'doubt.rivalBody',
  'cut-short': 'doubt.cutShort',
  'noisy-body': 'doubt.noisyBody',
};

/** Lines that are left in a text are no doubt where there is no text. */
function isMoot(doubt: Doubt, doubts: readonly Doubt[]): boolean {
  return (doubt === 'noisy-body' || doubt === 'short-body') && doubts.includes('no-body');
}

/**
 * Tells the reader where we are not sure, and why. Nothing where we are. A page without an article is an alert, a doubt
 * is a status. `children` are what can be done about it.
 */
export function ConfidenceNotice({
  extraction,
  headlines = 0,
  children,
}: {
  extraction: Extraction;
  /** How many headlines a list page offers. */
  headlines?: number;
  children?: ReactNode;
}) {
  const t = useTranslate();
  const certainty = certaintyOf(extraction);
  // 未完待续 and a missing part concern the reader however sure we are of the rest.
  const cutShort = extraction.doubts.includes('cut-short');
  if (certainty === 'sure' && !cutShort) return null;
  const list = extraction.doubts.includes('list-page') && certainty === 'none';
  const heading: MessageKey =
    certainty === 'none'
      ? list
        ? 'confidence.listPage'
        : 'confidence.none'
      : certainty === 'unsure'
        ? 'confidence.unsure'
        : 'confidence.cutShort';
  // A list that offers its headlines says all there is to say.
  const told = list && headlines > 0 ? [] : extraction.doubts.filter((doubt) => !isMoot(doubt, extraction.doubts));
  const doubts = certainty === 'sure' ? told.filter((doubt) => doubt === 'cut-short') : told;
  return (
    <section
      className="notice red"
      role={certainty === 'none' ? 'alert' : 'status'}
      aria-label={t('confidence.name')}
      data-certainty={certainty}
    >
      <p className="notice-head">{list && headlines > 0 ? t('confidence.listOf', { n: headlines }) : t(heading)}</p>
      {doubts.length > 0 && (
        <ul>
          {doubts.map((doubt) => (
            <li key={doubt}>{t(doubtKeys[doubt])}</li>
          ))}
        </ul>
      )}
      {children && <div className="notice-deeds">{children}</div>}
    </section>
  );
}
