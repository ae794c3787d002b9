export const USAGE = `Usage: npm run bench -- CORPUS [--peers] [--worst N] [--only IDS] [--rounds N]
       npm run bench -- CORPUS --ablation
       npm run bench -- --growth

Runs our page script and @mozilla/readability over a folder of labelled pages (<id>/page.html with <id>/gold.json) in
Chromium, and prints how right and how fast they are. Predictions are written to .bench/ as NDJSON.

  --peers     Defuddle too
  --worst N   shows the N pages with the worst bodies: what is missing, what leaked, and by which rule
  --only IDS  some pages only: ids with commas between them, or a file that lists them
  --rounds N  timed runs of each extractor on each page once it is warm (default 5)
  --ablation  instead: what each stage of the extraction is worth, as the figures without it, in Node
  --growth    instead: how time grows with the size of a page, on pages made for it, in Node
  --help      this text
`;

export type Arguments =
  | { help: true }
  | { help: false; deed: 'growth' }
  | {
      help: false;
      deed: 'compare' | 'ablation';
      corpus: string;
      peers: boolean;
      worst: number;
      /** Ids with commas between them or the path of a file, or null for all pages. */
      only: string | null;
      rounds: number;
    };

/** @throws Error with a sentence for the user where the arguments make no sense */
export function parseArguments(written: readonly string[]): Arguments {
  const corpora: string[] = [];
  let peers = false;
  let worst = 0;
  let only: string | null = null;
  let rounds = 5;
  let deed: 'compare' | 'ablation' | 'growth' = 'compare';
  for (let at = 0; at < written.length; at++) {
    const [name = '', glued] = (written[at] ?? '').split(/=(.*)/su);
    const value = () => glued ?? written[++at];
    if (name === '--help' || name === '-h') return { help: true };
    if (name === '--peers') peers = true;
    else if (name === '--ablation' || name === '--growth') deed = name === '--growth' ? 'growth' : 'ablation';
    else if (name === '--worst') worst = count(name, value());
    else if (name === '--rounds') rounds = count(name, value());
    else if (name === '--only') only = value() ?? null;
    else if (name.startsWith('-')) throw new Error(`unknown option ${name}`);
    else corpora.push(written[at] as string);
  }
  if (deed === 'growth') return { help: false, deed };
  const [corpus] = corpora;
  if (corpus === undefined || corpora.length > 1) throw new Error('one folder of labelled pages is needed');
  return { help: false, deed, corpus, peers, worst, only, rounds };
}

function count(option: string, value: string | undefined): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} needs a number from 1`);
  return number;
}
