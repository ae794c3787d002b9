import { useEffect, useState } from 'react';
import { Slider } from '../../components/controls/Slider';
import { useTranslate } from '../../components/page/translate';
import { BrowserVoice, loadVoices } from '../../read-aloud/speech';
import { chineseVoices, chooseVoice } from '../../read-aloud/voices';
import { RATES } from '../../settings/settings';
import { Setting } from './Setting';
import type { SectionProps } from './section-props';

/** Voice and speed of reading aloud, to be heard before they are chosen. */
export function AloudSection({ settings, change }: SectionProps) {
  const t = useTranslate();
  const [voices, setVoices] = useState<SpeechSynthesisVoice[] | null>(null);
  useEffect(() => {
    void loadVoices(speechSynthesis).then((all) => setVoices(chineseVoices(all, 'zh-CN')));
    return () => speechSynthesis.cancel();
  }, []);
  const hear = () => {
    const voice = new BrowserVoice(speechSynthesis, voices ?? [], 'zh-CN', settings.voice);
    voice.cancel();
    voice.speak(t('aloud.sample'), settings.rate, () => undefined);
  };
  return (
    <Setting name={t('aloud.settings')} hint={t('aloud.hint')}>
      {voices?.length === 0 && <p>{t('aloud.noVoice')}</p>}
      {voices && voices.length > 0 && (
        <div className="aloud-choices">
          <select
            className="select"
            aria-label={t('aloud.voice')}
            value={chooseVoice(voices, 'zh-CN', settings.voice)?.voiceURI ?? ''}
            onChange={(event) => change({ voice: event.target.value })}
          >
            {!chooseVoice(voices, 'zh-CN', settings.voice) && <option value="">{t('aloud.choose')}</option>}
            {voices.map(({ voiceURI, name, lang, localService }) => (
              <option key={voiceURI} value={voiceURI}>
                {name} · {lang}
                {!localService && ` · ${t('aloud.online')}`}
              </option>
            ))}
          </select>
          <Slider
            label={t('aloud.rate')}
            value={settings.rate}
            range={RATES}
            words={`${settings.rate}×`}
            onChange={(rate) => change({ rate })}
          />
          <button type="button" className="tool" onClick={hear}>
            {t('aloud.hear')}
          </button>
        </div>
      )}
    </Setting>
  );
}
