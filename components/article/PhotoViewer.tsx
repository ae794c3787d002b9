import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState, type WheelEvent } from 'react';
import type { ArticleBlock } from '../../extract/article';
import type { Picture } from '../../page/page';
import { keepTabInside } from '../controls/keep-tab-inside';
import { useTranslate } from '../page/translate';
import { safePicture } from './safe-address';
import { type PhotoLook, usePhotoLook } from './use-photo-look';

interface PhotoViewerProps {
  blocks: readonly ArticleBlock[];
  /** Place among the blocks of the picture that is looked at. */
  place: number;
  onShow: (place: number) => void;
  onClose: () => void;
}

const STEP = 1.3;
/** How far an arrow moves a large picture, in px. */
const NUDGE = 60;

/** The pictures of an article, one at a time over everything: arrows, page keys, + and -, the wheel, and dragging. */
export function PhotoViewer({ blocks, place, onShow, onClose }: PhotoViewerProps) {
  const t = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const look = usePhotoLook();
  const pictures = [...blocks.entries()].filter(
    ([, block]) => block.type === 'image' && safePicture(block.picture?.src),
  );
  const at = pictures.findIndex(([index]) => index === place);
  const [, block] = pictures[at] ?? [];
  const next = blocks[place + 1];
  const caption = next?.type === 'caption' ? next.text : (block?.picture?.alt ?? '');
  useEffect(() => {
    const before = (frame.current?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement as HTMLElement;
    frame.current?.focus();
    return () => before?.focus?.({ preventScroll: true });
  }, []);
  const go = (step: number) => {
    const [index] = pictures[(at + step + pictures.length) % pictures.length] ?? [];
    if (index !== undefined) onShow(index);
    look.fit();
  };
  const deeds = keyDeeds(look, go, at, pictures.length);
  const onKey = (event: KeyboardEvent) => {
    if (frame.current) keepTabInside(frame.current, event);
    const deed = event.ctrlKey || event.metaKey || event.altKey ? undefined : deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  if (!block) return null;
  return (
    <div
      ref={frame}
      className="photo"
      role="dialog"
      aria-modal="true"
      aria-label={t('photo.name')}
      tabIndex={-1}
      onKeyDown={onKey}
    >
      <PhotoTable look={look} picture={block.picture} alt={block.picture?.alt || caption} />
      <div className="photo-foot">
        <p className="photo-caption">{caption}</p>
        <span className="photo-count" role="status">
          {t('photo.place', { at: String(at + 1), n: String(pictures.length) })}
        </span>
        {pictures.length > 1 && (
          <>
            <Tool label={t('photo.previous')} sign="‹" onPress={() => go(-1)} />
            <Tool label={t('photo.next')} sign="›" onPress={() => go(1)} />
          </>
        )}
        <Tool label={t('photo.smaller')} sign="−" onPress={() => look.zoom(1 / STEP)} />
        <Tool label={t('photo.larger')} sign="+" onPress={() => look.zoom(STEP)} />
        <Tool label={t('photo.fit')} sign="⤢" onPress={look.fit} />
        <Tool label={t('photo.close')} sign="×" onPress={onClose} />
      </div>
    </div>
  );
}

/** A large picture is moved by the arrows; the other pictures are behind the page keys then. */
function keyDeeds(
  { large, zoom, move, fit }: PhotoLook,
  go: (step: number) => void,
  at: number,
  count: number,
): Readonly<Record<string, () => void>> {
  return {
    ArrowRight: () => (large ? move(-NUDGE, 0) : go(1)),
    ArrowLeft: () => (large ? move(NUDGE, 0) : go(-1)),
    ArrowDown: () => large && move(0, -NUDGE),
    ArrowUp: () => large && move(0, NUDGE),
    PageDown: () => go(1),
    PageUp: () => go(-1),
    Home: () => go(-at),
    End: () => go(count - 1 - at),
    '+': () => zoom(STEP),
    '=': () => zoom(STEP),
    '-': () => zoom(1 / STEP),
    '0': fit,
  };
}

/** The picture itself, which the wheel makes larger and the pointer moves. */
function PhotoTable({ look, picture, alt }: { look: PhotoLook; picture: Picture | undefined; alt: string }) {
  const t = useTranslate();
  const held = useRef<{ x: number; y: number } | null>(null);
  const [failed, setFailed] = useState<string>();
  const src = safePicture(picture?.src);
  const onMove = ({ clientX: x, clientY: y }: PointerEvent) => {
    const from = held.current;
    if (!from) return;
    held.current = { x, y };
    look.move(x - from.x, y - from.y);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the wheel and dragging do what the keys and buttons do too
    <div
      className="photo-table"
      onWheel={(event: WheelEvent) => look.zoom(event.deltaY < 0 ? STEP : 1 / STEP)}
      onPointerDown={(event) => {
        if (!look.large) return;
        held.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onMove}
      onPointerUp={() => {
        held.current = null;
      }}
      onDoubleClick={() => (look.large ? look.fit() : look.zoom(STEP * STEP))}
    >
      {src === undefined || src === failed ? (
        <p>{alt ? t('article.pictureMissingNamed', { name: alt }) : t('article.pictureMissing')}</p>
      ) : (
        <img
          src={src}
          alt={alt}
          referrerPolicy="no-referrer"
          draggable={false}
          style={{ transform: look.transform }}
          onError={() => setFailed(src)}
        />
      )}
    </div>
  );
}

function Tool({ label, sign, onPress }: { label: string; sign: string; onPress: () => void }) {
  return (
    <button type="button" className="glyph" aria-label={label} title={label} onClick={onPress}>
      {sign}
    </button>
  );
}
