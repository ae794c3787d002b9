/** A piece of a saved text with what matched in it set off. The library marks hits as `[[…]]`. */
export function Excerpt({ text }: { text: string }) {
  return splitExcerpt(text).map(({ text: piece, hit }, index) =>
    hit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of an excerpt never change places
      <mark key={index}>{piece}</mark>
    ) : (
      piece
    ),
  );
}

/** Pieces of a marked text in order. A mark that is not closed is text. */
export function splitExcerpt(text: string): { text: string; hit: boolean }[] {
  return text
    .split(/(\[\[.*?\]\])/su)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const hit = piece.startsWith('[[') && piece.endsWith(']]') && piece.length > 4;
      return { text: hit ? piece.slice(2, -2) : piece, hit };
    });
}
