import { browser } from 'wxt/browser';
import { Mark } from '../../components/Mark';
import { Segments } from '../../components/Segments';
import { useTranslate } from '../../components/translate';
import { useSettings } from '../../components/use-settings';
import { SIZES } from '../../settings/settings';
import { LibrarySection } from './LibrarySection';
import { Setting } from './Setting';
import { ShortcutSection } from './ShortcutSection';

export function App() {
  const t = useTranslate();
  const [settings, change] = useSettings();
  if (!settings) return null;
  return (
    <main className="options">
      <header>
        <h1 className="wordmark">
          <Mark size={22} />
          {t('brand')}
          <span className="page-name">{t('options.name')}</span>
        </h1>
        <a href={browser.runtime.getURL('/library.html')}>{t('options.libraryOpen')}</a>
      </header>

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
        <p className="sample">{t('options.sample')}</p>
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

      <ShortcutSection />
      <LibrarySection />

      <Setting name={t('options.privacy')} hint={t('options.privacyText')} />
    </main>
  );
}
