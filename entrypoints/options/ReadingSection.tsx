import { Segments } from '../../components/controls/Segments';
import { useTranslate } from '../../components/page/translate';
import { TypographyChoices } from '../../components/typography/TypographyChoices';
import { Preview } from './Preview';
import { Setting } from './Setting';
import type { SectionProps } from './section-props';

/** How articles look, with an article that follows every change. */
export function ReadingSection({ settings, change }: SectionProps) {
  const t = useTranslate();
  return (
    <>
      <Setting name={t('type.name')} hint={t('options.typeHint')}>
        <TypographyChoices settings={settings} onChange={change} />
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
      <Setting name={t('companion.name')} hint={t('companion.hint')}>
        <Segments
          label={t('companion.name')}
          value={settings.companion}
          options={[
            ['off', t('companion.off')],
            ['hover', t('companion.hover')],
            ['beside', t('companion.beside')],
          ]}
          onChange={(companion) => change({ companion })}
        />
      </Setting>
      <Preview settings={settings} />
    </>
  );
}
