/** The browser's voices behind the player's `Voice`. */
import type { Voice } from './player';
import { chooseVoice, type Speech } from './voices';

/** How long the browser may take to say which voices there are, in ms. */
const PATIENCE = 2_000;
/** A voice that takes this much longer than its text needs has fallen silent without saying so, in ms. */
const SILENCE = 8_000;
/** Characters a second of the slowest voice at usual speed. */
const SLOWEST = 2;

/** The machine's voices. Chrome knows them only some time after it is first asked. */
export async function loadVoices(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const known = speech.getVoices();
  if (known.length > 0) return known;
  await new Promise<void>((done) => {
    const timer = setTimeout(done, PATIENCE);
    speech.addEventListener(
      'voiceschanged',
      () => {
        clearTimeout(timer);
        done();
      },
      { once: true },
    );
  });
  return speech.getVoices();
}

export class BrowserVoice implements Voice {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Kept while it is spoken: Chrome forgets the events of an utterance that nobody holds. */
  private utterance: SpeechSynthesisUtterance | undefined;

  constructor(
    private readonly speech: SpeechSynthesis,
    private readonly voices: readonly SpeechSynthesisVoice[],
    private readonly language: Speech,
    public chosen: string,
  ) {}

  get voice(): SpeechSynthesisVoice | null {
    return chooseVoice(this.voices, this.language, this.chosen);
  }

  speak(text: string, rate: number, done: () => void): void {
    const utterance = new SpeechSynthesisUtterance(text);
    const { voice } = this;
    if (voice) utterance.voice = voice;
    utterance.lang = voice?.lang ?? this.language;
    utterance.rate = rate;
    const end = () => {
      if (this.utterance !== utterance) return;
      this.forget();
      done();
    };
    utterance.addEventListener('end', end);
    utterance.addEventListener('error', end);
    this.utterance = utterance;
    this.timer = setTimeout(end, (text.length / (SLOWEST * rate)) * 1_000 + SILENCE);
    // What another page paused stays paused for all of them.
    this.speech.resume();
    this.speech.speak(utterance);
  }

  cancel(): void {
    this.forget();
    this.speech.cancel();
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.utterance = undefined;
  }
}
