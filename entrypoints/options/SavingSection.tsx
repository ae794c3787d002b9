import { useEffect, useRef, useState } from 'react';
import { sampleArticle } from '../../components/article/sample-article';
import { Segments } from '../../components/controls/Segments';
import { useTranslate } from '../../components/page/translate';
import { FILE_NAME_FIELDS, fileName, USUAL_FILE_NAME } from '../../export/file-name';
import { Setting } from './Setting';
import type { SectionProps } from './section-props';

/** What is kept with an article, and what exported files are called. */
export function SavingSection({ settings, change }: SectionProps) {
  const t = useTranslate();
  const box = useRef<HTMLInputElement>(null);
  // What is written here is not overtaken by what the storage says a moment later.
  const [template, setTemplate] = useState(settings.fileName);
  useEffect(() => {
    if (document.activeElement !== box.current) setTemplate(settings.fileName);
  }, [settings.fileName]);
  const write = (text: string) => {
    setTemplate(text);
    change({ fileName: text });
  };
  const context = { url: 'https://news.example/', id: 128 };
  const put = (field: string) => {
    const { value = '', selectionStart, selectionEnd } = box.current ?? {};
    const start = selectionStart ?? value.length;
    const text = `${value.slice(0, start)}{${field}}${value.slice(selectionEnd ?? start)}`;
    write(text);
    box.current?.focus();
  };
  return (
    <>
      <Setting name={t('pictures.setting')} hint={t('pictures.settingHint')}>
        <Segments
          label={t('pictures.setting')}
          value={settings.keepPictures}
          options={[
            ['never', t('pictures.never')],
            ['ask', t('pictures.ask')],
            ['always', t('pictures.everySave')],
          ]}
          onChange={(keepPictures) => change({ keepPictures })}
        />
      </Setting>
      <Setting name={t('fileNames.name')} hint={t('fileNames.hint')}>
        <div className="file-name">
          <input
            ref={box}
            className="file-name-box"
            aria-label={t('fileNames.name')}
            aria-describedby="file-name-sample"
            spellCheck={false}
            maxLength={200}
            placeholder={USUAL_FILE_NAME}
            value={template}
            onChange={(event) => write(event.target.value)}
          />
          <p className="file-name-fields">
            {FILE_NAME_FIELDS.map((field) => (
              <button key={field} type="button" className="plain" onClick={() => put(field)}>
                {t(`fileNames.${field}`)}
              </button>
            ))}
          </p>
          <p id="file-name-sample" className="aside">
            {t('fileNames.sample', { name: fileName(sampleArticle, 'md', { template, context }) })}
          </p>
        </div>
      </Setting>
    </>
  );
}
