import { type CitationStyleId, citationOf, citationStyles, type ExportContext } from '../../export';
import type { Article } from '../../extract/article';
import { Menu, type MenuEntry } from '../controls/Menu';
import { type Translate, useTranslate } from '../page/translate';
import { copyToClipboard } from './copy-to-clipboard';
import { referenceFormats, writeOne } from './export-choices';

interface CiteMenuProps {
  /** In the page's own script: a reference names a thing as it is printed. */
  article: Article;
  context: ExportContext;
  say: (text: string) => void;
}

/** Copies a citation of the article. */
export function CiteMenu({ article, context, say }: CiteMenuProps) {
  const t = useTranslate();
  return <Menu name={t('cite.name')} groups={[{ entries: citeEntries(article, context, t, say) }]} />;
}

/** Every style of citation, with italics where the style wants them, then records for programs that keep references. */
export function citeEntries(
  article: Article,
  context: ExportContext,
  t: Translate,
  say: (text: string) => void,
): MenuEntry[] {
  const copy = async (text: string, markup?: string) => {
    const copied = await copyToClipboard(text, markup);
    say(t(copied ? 'cite.done' : 'copy.refused'));
  };
  const cite = async (style: CitationStyleId) => {
    const { text, markup } = await citationOf(article, context, style);
    await copy(text, markup);
  };
  return [
    ...citationStyles.map(({ id, label }) => ({
      id,
      label: t(label),
      do: () => void cite(id).catch(() => say(t('cite.failed'))),
    })),
    ...referenceFormats.map((format) => ({
      id: format.id,
      label: t(format.label),
      do: () => {
        const { chunks } = writeOne(format, { article, context }, new Date().toISOString());
        void copy(chunks.filter((chunk) => typeof chunk === 'string').join(''));
      },
    })),
  ];
}
