import type { ReactNode } from 'react';
import type { Run } from '../../page/page';
import { safeLink } from './safe-address';
import { Words } from './Words';

/** Inline text of a page: emphasis and links, everything as text, nothing as HTML. */
export function InlineRuns({ runs }: { runs: Run[] }) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a block never change places
    <InlineRun key={index} run={run} />
  ));
}

function InlineRun({ run }: { run: Run }) {
  let content: ReactNode = <Words text={run.text} />;
  if (run.em) content = <em>{content}</em>;
  if (run.strong) content = <strong>{content}</strong>;
  const href = safeLink(run.href);
  if (!href) return content;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {content}
    </a>
  );
}
