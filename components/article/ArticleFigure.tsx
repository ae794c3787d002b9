import { type ReactNode, useState } from 'react';
import type { ArticleBlock } from '../../extract/article';
import { useTranslate } from '../page/translate';
import { drawTogether } from './draw-together';
import { InlineRuns } from './InlineRuns';
import { useKeptPicture } from './kept-pictures';
import { safePicture } from './safe-address';
import { splitCredit } from './split-credit';
import { splitRuns } from './split-runs';

interface FigureProps {
  /** Place among the article's blocks. */
  place: number;
  image: ArticleBlock;
  caption: ArticleBlock | null;
  /** Opens the picture large; absent where there is no viewer. */
  onOpen?: ((place: number) => void) | undefined;
}

/** A picture with its caption. A picture that cannot be loaded (offline, refused) says so and keeps its caption. */
export function ArticleFigure({ place, image, caption, onOpen }: FigureProps) {
  const t = useTranslate();
  const [failed, setFailed] = useState<string>();
  const kept = useKeptPicture(image.picture?.src);
  const src = kept ?? safePicture(image.picture?.src);
  const alt = image.picture?.alt || image.text;
  const { width = 0, height = 0 } = image.picture ?? {};
  return (
    <figure className="qy-figure" data-block={place}>
      {src && src !== failed ? (
        <Opener place={place} name={alt || (caption?.text ?? '')} onOpen={onOpen}>
          <img
            src={src}
            alt={alt}
            loading="lazy"
            decoding="async"
            referrerPolicy="no-referrer"
            width={width || undefined}
            height={height || undefined}
            onError={() => drawTogether(() => setFailed(src))}
          />
        </Opener>
      ) : (
        <p className="qy-missing">
          {alt ? t('article.pictureMissingNamed', { name: alt }) : t('article.pictureMissing')}
        </p>
      )}
      {caption && (
        <figcaption>
          <Caption block={caption} />
        </figcaption>
      )}
    </figure>
  );
}

/** The caption, with who took the picture set apart. */
function Caption({ block }: { block: ArticleBlock }) {
  const runs = block.runs ?? [{ text: block.text }];
  const [text, credit] = splitCredit(block.text);
  if (!credit) return <InlineRuns runs={runs} />;
  const [said, by] = splitRuns(runs, text.length);
  return (
    <>
      <InlineRuns runs={said} />
      <span className="qy-credit">
        <InlineRuns runs={by} />
      </span>
    </>
  );
}

interface OpenerProps extends Pick<FigureProps, 'place' | 'onOpen'> {
  name: string;
  children: ReactNode;
}

function Opener({ place, name, onOpen, children }: OpenerProps) {
  const t = useTranslate();
  if (!onOpen) return children;
  return (
    <button
      type="button"
      className="qy-opener"
      aria-label={name ? t('photo.open', { name: name.slice(0, 40) }) : t('photo.openPlain')}
      onClick={() => onOpen(place)}
    >
      {children}
    </button>
  );
}
