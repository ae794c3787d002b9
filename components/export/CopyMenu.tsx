import type { ExportContext } from '../../export';
import { toMarkdown } from '../../export/markdown';
import { toPlainText } from '../../export/plain-text';
import type { Article } from '../../extract/article';
import { Menu, type MenuEntry } from '../controls/Menu';
import { useTranslate } from '../page/translate';
import { citeEntries } from './CiteMenu';
import { copyToClipboard } from './copy-to-clipboard';

interface CopyMenuProps {
  /** What is shown is what is copied: the article in the chosen script, with what was put back. */
  shown: Article;
  context: ExportContext;
  /** Where there is no room for a menu of citations beside this: the article to cite, in the page's own script. */
  cited?: Article | undefined;
  say: (text: string) => void;
}

const formats = [
  { key: 'copy.text', write: toPlainText },
  { key: 'copy.markdown', write: toMarkdown },
] as const;

/** Copies the article as text or as Markdown, and citations of it. */
export function CopyMenu({ shown, context, cited, say }: CopyMenuProps) {
  const t = useTranslate();
  const entries = formats.map(({ key, write }): MenuEntry => {
    const copy = async () => {
      const copied = await copyToClipboard(write(shown, context));
      say(t(copied ? 'copy.done' : 'copy.refused'));
    };
    return { id: key, label: t(key), do: () => void copy() };
  });
  if (!cited) return <Menu name={t('copy.name')} groups={[{ entries }]} />;
  return (
    <Menu
      name={t('copy.name')}
      groups={[
        { label: t('copy.whole'), entries },
        { label: t('cite.name'), entries: citeEntries(cited, context, t, say) },
      ]}
    />
  );
}
