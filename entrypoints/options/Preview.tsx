import { ArticleView } from '../../components/article/ArticleView';
import { sampleArticle } from '../../components/article/sample-article';
import { useTranslate } from '../../components/page/translate';
import { useScriptView } from '../../components/typography/use-script-view';
import { type Settings, usualView } from '../../settings/settings';

/** A short article that shows every reading setting as it is chosen. It scrolls in a box of its own. */
export function Preview({ settings }: { settings: Settings }) {
  const t = useTranslate();
  const shown = useScriptView(sampleArticle, usualView(settings));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="preview" aria-label={t('options.preview')} tabIndex={0}>
      {shown.article && <ArticleView article={shown.article} lang={shown.lang} />}
    </section>
  );
}
