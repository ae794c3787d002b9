import { useMemo, useState } from 'react';
import { KeptBlock } from './KeptBlock';
import { ProofHead } from './ProofHead';
import { Cut } from './ProofMarks';
import { ProofSlug } from './ProofSlug';
import { type ProofLine, proofOf } from './proof-lines';
import type { ProofSheetProps } from './proof-sheet-props';
import { useFocusKept } from './use-focus-kept';

/**
 * The article as a marked proof: what was cut stands struck through where it stood, repairs are written in, and the margin
 * names the rule of each mark and the place that each field was read from. Every mark can be undone.
 */
export function ProofSheet(props: ProofSheetProps) {
  const { extraction, story, lang } = props;
  const { above, body } = useMemo(() => proofOf(extraction, story), [extraction, story]);
  const article = extraction.articles[story];
  const { sheet, onPress } = useFocusKept();
  // By their numbers: a cut that loses a line, or is parted by one that came back, stays as it was.
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const fold = (numbers: readonly number[], open: boolean) =>
    setUnfolded((now) => new Set(open ? [...now, ...numbers] : [...now].filter((at) => !numbers.includes(at))));
  const line = (entry: ProofLine) =>
    entry.is === 'cut' ? (
      <Cut
        key={entry.lines[0]?.at.join('-')}
        rule={entry.rule}
        lines={entry.lines}
        unfolded={unfolded}
        onFold={fold}
        onPutBack={props.onPutBack}
      />
    ) : (
      <KeptBlock key={`kept-${entry.place}`} entry={entry} {...props} />
    );
  return (
    <article
      ref={sheet}
      className="qy-article qy-proof"
      lang={lang ?? (article?.script === 'hant' ? 'zh-Hant' : 'zh-Hans')}
      onClickCapture={onPress}
    >
      <ProofSlug extraction={extraction} converted={props.converted} />
      {above.map(line)}
      {article && <ProofHead article={article} {...props} />}
      {body.map(line)}
    </article>
  );
}
