import { Segments } from '../../components/Segments';
import { useTranslate } from '../../components/translate';
import { SIZES } from '../../settings/settings';
import { Preview } from './Preview';
import { Setting } from './Setting';
import type { SectionProps } from './sections';

/** How articles look, with an article that follows every change. */
export function ReadingSection({ settings, change }: SectionProps) {
  const t = useTranslate();
  return (
    <>
      <Setting name={t('options.theme')} hint={t('options.themeHint')}>
        <Segments
          label={t('options.theme')}
          value={settings.theme}
          options={[
            ['auto', t('options.auto')],
            ['light', t('options.light')],
            ['dark', t('options.dark')],
          ]}
          onChange={(theme) => change({ theme })}
        />
      </Setting>
      <Setting name={t('options.size')} hint={t('options.sizeHint')}>
        <label className="range">
          <input
            type="range"
            aria-label={t('options.size')}
            min={SIZES.least}
            max={SIZES.most}
            step={SIZES.step}
            value={settings.size}
            onChange={(event) => change({ size: Number(event.target.value) })}
          />
          <output>{settings.size} px</output>
        </label>
      </Setting>
      <Setting name={t('options.view')} hint={t('options.viewHint')}>
        <Segments
          label={t('options.view')}
          value={settings.view}
          options={[
            ['original', t('script.original')],
            ['hans', t('script.hans')],
            ['hant', t('script.hant')],
          ]}
          onChange={(view) => change({ view })}
        />
      </Setting>
      <Setting name={t('options.traditional')} hint={t('options.traditionalHint')}>
        <Segments
          label={t('options.traditional')}
          value={settings.traditional}
          options={[
            ['tw', t('script.tw')],
            ['hk', t('script.hk')],
          ]}
          onChange={(traditional) => change({ traditional })}
        />
      </Setting>
      <Preview settings={settings} />
    </>
  );
}
