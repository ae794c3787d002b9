import type { ExportContext } from '../../export';
import type { Article } from '../../extract/article';
import { readSettings } from '../../settings/settings';
import { Menu } from '../controls/Menu';
import { useTranslate } from '../page/translate';
import { downloadFile } from './download-file';
import { choicesForOne, type Format, writeOne } from './export-choices';

interface ExportMenuProps {
  /** In the page's own script, whatever it is shown in: what leaves is what was kept. */
  article: Article;
  context: ExportContext;
  say: (text: string) => void;
}

/** Downloads one article as a file. */
export function ExportMenu({ article, context, say }: ExportMenuProps) {
  const t = useTranslate();
  const save = async (format: Format) => {
    const { fileName } = await readSettings();
    const { name, chunks } = writeOne(format, { article, context }, new Date().toISOString(), fileName);
    downloadFile(name, format.mime, chunks);
    say(t('export.doneOne', { name }));
  };
  return <Menu name={t('export.name')} groups={choicesForOne(t, (format) => void save(format))} />;
}
