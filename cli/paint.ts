/** How an explanation is set. */
export interface Look {
  /** Cells of a line. */
  width: number;
  colour: boolean;
  /** Every block; without it, what is far from the article is summed up. */
  all: boolean;
}

export type Ink = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
export type Paint = (ink: Ink, text: string) => string;

const INKS: Readonly<Record<Ink, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

/** Sets text in a colour of the terminal, or leaves it as it is. */
export function painter(colour: boolean): Paint {
  return (ink, text) => (colour ? `\u001b[${INKS[ink]}m${text}\u001b[0m` : text);
}
