/** How two texts are recognised as the same, or as one a changed form of the other. */
import { fold } from '../search/fold';

/** Spaces, and signs that show nothing: what a template adds to a text or takes from it without changing a word. */
const UNSEEN = /[\s\p{Cf}]/gu;

/** The text as compared: `２０１２ 年` and `2012年` are the same. Script and punctuation count. */
export function normalised(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '');
}

/** Lower-case hex SHA-256 of the bytes, or of the text in UTF-8. */
export async function sha256(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * How much of the shorter text the longer one holds, 0 to 1, counted in pairs of characters. A corrected or lengthened report
 * stays above 0.8; two reports of one paper on different matters share about 0.1 to 0.3.
 */
export function resemblance(one: string, other: string): number {
  const [small, large] = [pairsOf(one), pairsOf(other)].sort((a, b) => a.size - b.size);
  if (!small || !large || small.size === 0) return 0;
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared++;
  return shared / small.size;
}

function pairsOf(text: string): Set<string> {
  const points = [...normalised(fold(text))];
  return new Set(points.slice(1).map((point, index) => `${points[index]}${point}`));
}
