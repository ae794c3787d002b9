/** Sizes of the style sheet; a headline of usual length has none of its own. */
export type HeadlineLength = 'long' | 'longest' | undefined;

/** Characters that stand two to the square: Latin letters, digits, blanks. */
const NARROW = /[\u0020-\u024f]/gu;

/**
 * How long a headline is. Newspapers take 8 to 25 characters; an office's may have 150, 关于进一步贯彻落实…若干措施的通知的补充通知, and
 * would leave no room for the text in a popup.
 */
export function headlineLength(title: string): HeadlineLength {
  const width = title.length - (title.match(NARROW)?.length ?? 0) / 2;
  if (width > 80) return 'longest';
  return width > 44 ? 'long' : undefined;
}
