/** Says a text sentence by sentence. Knows no browser: the voice, and what is shown of it, are given to it. */

/** What says one sentence. */
export interface Voice {
  /** Begins to speak, and calls `done` once: when it has ended, or could not. `rate` 1 is usual speed. */
  speak(text: string, rate: number, done: () => void): void;
  /** Falls silent. `done` of what was spoken need not be called. */
  cancel(): void;
}

export interface SpokenAt {
  paragraph: number;
  sentence: number;
}

export type PlayerState = { is: 'stopped' } | ({ is: 'playing' | 'paused' } & SpokenAt);

export interface PlayerText {
  /** Sentences of each paragraph, as they are said. No paragraph is empty. */
  paragraphs: readonly (readonly string[])[];
}

export class Player {
  private state: PlayerState = { is: 'stopped' };
  /** What is spoken now; answers of an utterance that was broken off are not heard. */
  private turn = 0;

  constructor(
    private text: PlayerText,
    private readonly voice: Voice,
    private rate: number,
    private readonly onChange: (state: PlayerState) => void,
  ) {}

  get now(): PlayerState {
    return this.state;
  }

  /** What is said there. */
  sentenceAt({ paragraph, sentence }: SpokenAt): string | undefined {
    return this.text.paragraphs[paragraph]?.[sentence];
  }

  play(place: SpokenAt = { paragraph: 0, sentence: 0 }): void {
    this.turn += 1;
    const { turn } = this;
    this.voice.cancel();
    const sentence = this.text.paragraphs[place.paragraph]?.[place.sentence];
    if (sentence === undefined) {
      this.stop();
      return;
    }
    this.set({ is: 'playing', ...place });
    this.voice.speak(sentence, this.rate, () => {
      if (turn !== this.turn) return;
      const next = this.after(place, 'sentence', 1);
      if (next) this.play(next);
      else this.stop();
    });
  }

  /** Falls silent and keeps the place: the sentence is said again from its beginning. */
  pause(): void {
    if (this.state.is !== 'playing') return;
    this.turn += 1;
    this.voice.cancel();
    this.set({ ...this.state, is: 'paused' });
  }

  resume(): void {
    if (this.state.is === 'paused') this.play(spokenAt(this.state));
  }

  stop(): void {
    this.turn += 1;
    this.voice.cancel();
    this.set({ is: 'stopped' });
  }

  /** To the next or previous sentence or paragraph; a paused player stays paused. Stays where there is none. */
  skip(unit: 'sentence' | 'paragraph', direction: 1 | -1): void {
    if (this.state.is === 'stopped') return;
    const next = this.after(spokenAt(this.state), unit, direction);
    if (!next) return;
    if (this.state.is === 'playing') this.play(next);
    else this.set({ is: 'paused', ...next });
  }

  /** Takes effect at once: the sentence is begun again. */
  setRate(rate: number): void {
    this.rate = rate;
    this.again();
  }

  /** Says the sentence again, as after a change of the voice. */
  again(): void {
    if (this.state.is === 'playing') this.play(spokenAt(this.state));
  }

  private after({ paragraph, sentence }: SpokenAt, unit: 'sentence' | 'paragraph', direction: 1 | -1): SpokenAt | null {
    const { paragraphs } = this.text;
    if (unit === 'paragraph') {
      const next = paragraph + direction;
      return paragraphs[next] ? { paragraph: next, sentence: 0 } : null;
    }
    if (paragraphs[paragraph]?.[sentence + direction] !== undefined)
      return { paragraph, sentence: sentence + direction };
    const other = paragraphs[paragraph + direction];
    return other ? { paragraph: paragraph + direction, sentence: direction === 1 ? 0 : other.length - 1 } : null;
  }

  private set(state: PlayerState): void {
    this.state = state;
    this.onChange(state);
  }
}

function spokenAt({ paragraph, sentence }: SpokenAt): SpokenAt {
  return { paragraph, sentence };
}
