import type { MessageKey } from '../../../components/page/translate';

/** Colours of highlights, as they are kept in the library; the first is the usual one. */
export const COLOURS = ['yellow', 'green', 'blue', 'violet'] as const;
export type Colour = (typeof COLOURS)[number];

export const colourNames: Readonly<Record<Colour, MessageKey>> = {
  yellow: 'highlight.yellow',
  green: 'highlight.green',
  blue: 'highlight.blue',
  violet: 'highlight.violet',
};

/** What another program wrote is shown in the usual colour. */
export function colourOf(name: string): Colour {
  return COLOURS.find((colour) => colour === name) ?? 'yellow';
}
