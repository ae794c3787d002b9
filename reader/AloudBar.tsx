import { useEffect } from 'react';
import { useTranslate } from '../components/page/translate';
import { useReadAloud } from '../read-aloud/use-read-aloud';
import { RATES } from '../settings/settings';
import type { ReaderDeeds } from './deeds';
import type { ReaderState } from './model';

/** Speeds that are offered; the options go in smaller steps. */
const SPEEDS = [0.75, 1, 1.25, 1.5, 2, 2.5];

/** The bar of reading aloud at the foot of the reader. It reads as long as it stands. */
export function AloudBar({ state, deeds }: { state: ReaderState; deeds: ReaderDeeds }) {
  const t = useTranslate();
  const { settings, converted, story, capture } = state;
  const aloud = useReadAloud({
    findArticle: () => deeds.sheet?.article() ?? null,
    text: converted ?? capture.extraction.articles[story],
    rate: settings.rate,
    voice: settings.voice,
  });
  const is = aloud.state.is;
  const { pause, play, skip } = aloud;
  useEffect(() => {
    deeds.onAloudKey = () => (is === 'playing' ? pause() : play());
    deeds.onSentenceKey = (direction) => skip('sentence', direction);
    return () => {
      deeds.onAloudKey = undefined;
      deeds.onSentenceKey = undefined;
    };
  }, [deeds, is, pause, play, skip]);
  const speeds = SPEEDS.includes(settings.rate) ? SPEEDS : [...SPEEDS, settings.rate].sort((a, b) => a - b);
  return (
    <section className="aloud" aria-label={t('aloud.name')}>
      {is === 'mute' ? (
        <p role="alert">{t(aloud.voices.length > 0 ? 'aloud.onlyOnline' : 'aloud.noVoice')}</p>
      ) : (
        <>
          <Skip label={t('aloud.previousParagraph')} face="«" onPress={() => aloud.skip('paragraph', -1)} />
          <Skip label={t('aloud.previousSentence')} face="‹" onPress={() => aloud.skip('sentence', -1)} />
          <button type="button" className="tool" aria-disabled={is === 'loading'} onClick={() => deeds.onAloudKey?.()}>
            {t(is === 'playing' ? 'aloud.pause' : 'aloud.play')}
          </button>
          <Skip label={t('aloud.nextSentence')} face="›" onPress={() => aloud.skip('sentence', 1)} />
          <Skip label={t('aloud.nextParagraph')} face="»" onPress={() => aloud.skip('paragraph', 1)} />
          <select
            className="select"
            aria-label={t('aloud.rate')}
            value={settings.rate}
            onChange={(event) => deeds.choose({ rate: Number(event.target.value) })}
          >
            {speeds
              .filter((speed) => speed >= RATES.least && speed <= RATES.most)
              .map((speed) => (
                <option key={speed} value={speed}>
                  {speed}×
                </option>
              ))}
          </select>
        </>
      )}
      {aloud.voices.length > 0 && (
        <select
          className="select"
          aria-label={t('aloud.voice')}
          value={aloud.voice?.voiceURI ?? ''}
          onChange={(event) => deeds.choose({ voice: event.target.value })}
        >
          {!aloud.voice && <option value="">{t('aloud.choose')}</option>}
          {aloud.voices.map(({ voiceURI, name, lang, localService }) => (
            <option key={voiceURI} value={voiceURI}>
              {name} · {lang}
              {!localService && ` · ${t('aloud.online')}`}
            </option>
          ))}
        </select>
      )}
      <Skip label={t('aloud.stop')} face="×" onPress={() => deeds.stopAloud()} />
    </section>
  );
}

function Skip({ label, face, onPress }: { label: string; face: string; onPress: () => void }) {
  return (
    <button type="button" className="glyph" aria-label={label} title={label} onClick={onPress}>
      {face}
    </button>
  );
}
