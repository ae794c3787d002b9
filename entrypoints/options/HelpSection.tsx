import { Segments } from '../../components/controls/Segments';
import { useTranslate } from '../../components/page/translate';
import { DICTIONARY_NAMES } from '../../settings/dictionaries';
import { Setting } from './Setting';
import type { SectionProps } from './section-props';

/** Help with characters and words in the reader. */
export function HelpSection({ settings, change }: SectionProps) {
  const t = useTranslate();
  return (
    <>
      <Setting name={t('help.pinyin')} hint={t('help.pinyinHint')}>
        <Segments
          label={t('help.pinyin')}
          value={settings.pinyin}
          options={[
            ['off', t('help.off')],
            ['rare', t('help.rare')],
            ['all', t('help.all')],
          ]}
          onChange={(pinyin) => change({ pinyin })}
        />
      </Setting>
      <Setting name={t('help.dictionary')} hint={t('help.dictionaryHint')}>
        <Segments
          label={t('help.dictionary')}
          value={settings.dictionary}
          options={DICTIONARY_NAMES.map((name) => [name, t(`help.${name}`)] as const)}
          onChange={(dictionary) => change({ dictionary })}
        />
      </Setting>
    </>
  );
}
