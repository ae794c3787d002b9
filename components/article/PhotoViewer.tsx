import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState, type WheelEvent } from 'react';
import type { ArticleBlock } from '../../extract/article';
import { useTranslate } from '../page/translate';
import { safePicture } from './safe-address';

interface PhotoViewerProps {
  blocks: readonly ArticleBlock[];
  /** Place among the blocks of the picture that is looked at. */
  place: number;
  onShow: (place: number) => void;
  onClose: () => void;
}

const MOST = 8;
const STEP = 1.3;
/** How far an arrow moves a large picture, in px. */
const NUDGE = 60;

interface Look {
  /** 1 fits the window. */
  zoom: number;
  /** Moved from the middle, in px. */
  x: number;
  y: number;
}

const FIT: Look = { zoom: 1, x: 0, y: 0 };

/** The pictures of an article, one at a time over everything: arrows, page keys, + and -, the wheel, and dragging. */
export function PhotoViewer({ blocks, place, onShow, onClose }: PhotoViewerProps) {
  const t = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const [look, setLook] = useState(FIT);
  const held = useRef<{ x: number; y: number } | null>(null);
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
  const zoom = (factor: number) =>
    setLook((now) => {
      const wanted = Math.min(MOST, Math.max(1, now.zoom * factor));
      return wanted === 1 ? FIT : { ...now, zoom: wanted };
    });
  const go = (step: number) => {
    const [index] = pictures[(at + step + pictures.length) % pictures.length] ?? [];
    if (index !== undefined) onShow(index);
    setLook(FIT);
  };
  const move = (x: number, y: number) => setLook((now) => ({ ...now, x: now.x + x, y: now.y + y }));
  const large = look.zoom > 1;
  // A large picture is moved by the arrows; the other pictures are behind the page keys then.
  const deeds: Readonly<Record<string, () => void>> = {
    ArrowRight: () => (large ? move(-NUDGE, 0) : go(1)),
    ArrowLeft: () => (large ? move(NUDGE, 0) : go(-1)),
    ArrowDown: () => large && move(0, -NUDGE),
    ArrowUp: () => large && move(0, NUDGE),
    PageDown: () => go(1),
    PageUp: () => go(-1),
    Home: () => go(-at),
    End: () => go(pictures.length - 1 - at),
    '+': () => zoom(STEP),
    '=': () => zoom(STEP),
    '-': () => zoom(1 / STEP),
    '0': () => setLook(FIT),
  };
  const onKey = (event: KeyboardEvent) => {
    const deed = event.ctrlKey || event.metaKey || event.altKey ? undefined : deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  const onMove = (event: PointerEvent) => {
    const from = held.current;
    if (!from) return;
    held.current = { x: event.clientX, y: event.clientY };
    setLook((now) => ({ ...now, x: now.x + event.clientX - from.x, y: now.y + event.clientY - from.y }));
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the wheel and dragging do what the keys and buttons do too */}
      <div
        className="photo-table"
        onWheel={(event: WheelEvent) => zoom(event.deltaY < 0 ? STEP : 1 / STEP)}
        onPointerDown={(event) => {
          if (look.zoom === 1) return;
          held.current = { x: event.clientX, y: event.clientY };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onMove}
        onPointerUp={() => {
          held.current = null;
        }}
        onDoubleClick={() => (look.zoom === 1 ? zoom(STEP * STEP) : setLook(FIT))}
      >
        <img
          src={safePicture(block.picture?.src)}
          alt={block.picture?.alt || caption}
          referrerPolicy="no-referrer"
          draggable={false}
          style={{ transform: `translate(${look.x}px, ${look.y}px) scale(${look.zoom})` }}
        />
      </div>
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
        <Tool label={t('photo.smaller')} sign="−" onPress={() => zoom(1 / STEP)} />
        <Tool label={t('photo.larger')} sign="+" onPress={() => zoom(STEP)} />
        <Tool label={t('photo.fit')} sign="⤢" onPress={() => setLook(FIT)} />
        <Tool label={t('photo.close')} sign="×" onPress={onClose} />
      </div>
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
