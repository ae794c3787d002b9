import { Fragment, type ReactNode } from 'react';
import type { ArticleBlock, Removed, Repair } from '../../extract/article';
import { type PlacedRepair, placeRepairs, placesOfItem, type RepairKey } from '../../extract/corrections/undo-repair';
import { segmentHeadline } from '../../extract/text/segment-headline';
import type { Run } from '../../page/page';
import { type MessageKey, useTranslate } from '../page/translate';
import { ruleName } from './rule-names';

/** As many lines of one cut as are shown at first: sentences, and words of a menu, which stand side by side. */
const SHOWN = { sentences: 2, words: 8 };
/** Characters of a word of a menu, at most. */
const WORD = 10;

const repairNames: Readonly<Record<Repair['kind'], MessageKey>> = {
  pinyin: 'proof.pinyin',
  bytes: 'proof.bytes',
};

/** The proofreader's loop: take this out. Drawn, so that it follows the paper. */
function Loop() {
  return (
    <svg className="pr-loop" viewBox="0 0 30 18" aria-hidden="true" focusable="false">
      <path d="M1 10H17c6 0 11-2 11-6 0-4-7-4-7 1 0 4 3 8 7 9" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

/** One row of the proof: what stands on the page, and what the margin says of it. */
export function ProofRow({ kind, children, margin }: { kind: string; children: ReactNode; margin?: ReactNode }) {
  const t = useTranslate();
  return (
    <div className={`pr-row pr-${kind}`}>
      <div className="pr-text">{children}</div>
      {/* Our words in our language, on a sheet that is in the page's. */}
      {margin && (
        <aside className="pr-margin" lang={t('locale')}>
          {margin}
        </aside>
      )}
    </div>
  );
}

interface CutProps {
  rule: string;
  lines: Removed[];
  /** Numbers of lines whose cuts the reader unfolded. */
  unfolded: ReadonlySet<number>;
  onFold: (numbers: readonly number[], open: boolean) => void;
  onPutBack: (at: number) => void;
}

/** Lines that one rule took, struck through where they stood. Many of them are folded up. */
export function Cut({ rule, lines, unfolded, onFold, onPutBack }: CutProps) {
  const t = useTranslate();
  const numbers = lines.flatMap(({ at }) => at[0] ?? []);
  const open = numbers.some((at) => unfolded.has(at));
  const words = lines.every(({ text }) => text.length <= WORD);
  const most = words ? SHOWN.words : SHOWN.sentences;
  // A button takes as much room as one line more.
  const folds = lines.length > most + 1;
  const shown = folds && !open ? lines.slice(0, most) : lines;
  return (
    <ProofRow
      kind="cut"
      margin={
        <>
          <Loop />
          <span className="pr-rule">{t(ruleName(rule))}</span>
          {lines.length > 1 && <span className="pr-count">{t('proof.cutLines', { n: lines.length })}</span>}
        </>
      }
    >
      {shown.map(({ text, at }) => (
        <p key={at.join('-')} className={words ? 'pr-struck pr-word' : 'pr-struck'}>
          <del>{text}</del>{' '}
          <button
            type="button"
            className="pr-deed"
            data-deed={at[0]}
            aria-label={t('removed.putBackNamed', { text: text.slice(0, 24) })}
            onClick={() => onPutBack(at[0] ?? 0)}
          >
            {t('removed.putBack')}
          </button>
        </p>
      ))}
      {folds && (
        <button type="button" className="pr-deed pr-more" aria-expanded={open} onClick={() => onFold(numbers, !open)}>
          {open ? t('proof.hideLines') : t('proof.showLines', { n: lines.length - most })}
        </button>
      )}
    </ProofRow>
  );
}

interface CorrectedProps {
  text: string;
  at: readonly number[];
  repairs: readonly Repair[];
  onToggle: (key: RepairKey) => void;
  /** It breaks between words only, as the headline over the article does. */
  headline?: boolean;
}

/** A text with its corrections written in: the page's own characters small above the new ones, each with its undo. */
export function Corrected({ text, at, repairs, onToggle, headline = false }: CorrectedProps) {
  const places = placeRepairs(text, at, repairs);
  const parts: ReactNode[] = [];
  const plain = (part: string, start: number) =>
    headline
      ? segmentHeadline(part).map((word, index) => (
          <Fragment key={`${start}-${String(index)}`}>
            {index > 0 && <wbr />}
            {word}
          </Fragment>
        ))
      : part;
  let from = 0;
  for (const place of places) {
    parts.push(plain(text.slice(from, place.start), from));
    parts.push(<Correction key={place.start} place={place} onToggle={onToggle} />);
    from = place.end;
  }
  parts.push(plain(text.slice(from), from));
  return parts;
}

/** The items of a list, each with its corrections. */
export function CorrectedList({
  place,
  block,
  items,
  ...rest
}: { place: number; block: ArticleBlock; items: Run[][] } & Pick<CorrectedProps, 'repairs' | 'onToggle'>) {
  const Tag = block.ordered ? 'ol' : 'ul';
  return (
    <Tag data-block={place}>
      {items.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a list never change places
        <li key={index}>
          <Corrected text={runs.map(({ text }) => text).join('')} at={placesOfItem(block, index)} {...rest} />
        </li>
      ))}
    </Tag>
  );
}

function Correction({ place, onToggle }: { place: PlacedRepair; onToggle: (key: RepairKey) => void }) {
  const t = useTranslate();
  const { before, after, flagged, undone } = place.made;
  const name = t(repairNames[place.kind]);
  return (
    <button
      type="button"
      className={`pr-fix${flagged ? ' pr-inferred' : ''}${undone ? ' pr-undone' : ''}`}
      aria-pressed={undone === true}
      aria-label={`${after} ${t('proof.undoRepairNamed', { text: before })}`}
      title={flagged ? `${name} · ${t('proof.inferred')}` : name}
      onClick={() => onToggle(place)}
    >
      {undone ? (
        before
      ) : (
        <ruby>
          {after}
          <rt>
            <del>{before}</del>
          </rt>
        </ruby>
      )}
    </button>
  );
}

/** What the margin says of the corrections of a block: how many of which kind, and how many are not proven. */
export function CorrectionNote({ text, at, repairs }: Omit<CorrectedProps, 'onToggle'>) {
  const t = useTranslate();
  const places = placeRepairs(text, at, repairs);
  if (places.length === 0) return null;
  const inferred = places.filter(({ made }) => made.flagged).length;
  return (
    <p className="pr-note">
      {(['pinyin', 'bytes'] as const).map((kind) => {
        const n = places.filter((place) => place.kind === kind).length;
        return n > 0 ? (
          <span key={kind} className="pr-rule">
            {t(repairNames[kind])} ×{n}
          </span>
        ) : null;
      })}
      {inferred > 0 && <span className="pr-count">{t('repair.flagged', { n: inferred })}</span>}
    </p>
  );
}
