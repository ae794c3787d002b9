import { useState } from 'react';
import type { ArticleBlock } from '../extract/article';
import { InlineRuns } from './InlineRuns';
import { safePicture } from './safe-address';
import { useTranslate } from './translate';

interface FigureProps {
  /** Place among the article's blocks. */
  place: number;
  image: ArticleBlock;
  caption: ArticleBlock | null;
}

/** A picture with its caption. A picture that cannot be loaded (offline, refused) says so and keeps its caption. */
export function ArticleFigure({ place, image, caption }: FigureProps) {
  const t = useTranslate();
  const [failed, setFailed] = useState(false);
  const src = safePicture(image.picture?.src);
  const alt = image.picture?.alt || image.text;
  const { width = 0, height = 0 } = image.picture ?? {};
  return (
    <figure className="qy-figure" data-block={place}>
      {src && !failed ? (
        <img
          src={src}
          alt={alt}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          width={width || undefined}
          height={height || undefined}
          onError={() => setFailed(true)}
        />
      ) : (
        <p className="qy-missing">
          {alt ? t('article.pictureMissingNamed', { name: alt }) : t('article.pictureMissing')}
        </p>
      )}
      {caption && (
        <figcaption>
          <InlineRuns runs={caption.runs ?? [{ text: caption.text }]} />
        </figcaption>
      )}
    </figure>
  );
}
