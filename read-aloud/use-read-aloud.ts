import { useCallback, useEffect, useRef, useState } from 'react';
import { collectParagraphs, type SpokenParagraph } from './collect';
import { clearSentence, showSentence } from './highlight';
import { Player, type PlayerState, type SpokenAt } from './player';
import { longestAt } from './sentences';
import { BrowserVoice, loadVoices } from './speech';
import { chineseVoices, speechOf } from './voices';

interface ReadAloudOptions {
  /** Finds the article as it is drawn now. */
  findArticle: () => Element | null;
  /** Another value means another text: the reading ends. */
  text: unknown;
  rate: number;
  /** `voiceURI`, or '' for the best one. */
  voice: string;
}

export interface ReadAloud {
  /** `loading` until the browser says which voices there are; `mute` where none of them speaks Chinese. */
  state: PlayerState | { is: 'loading' } | { is: 'mute' };
  voices: SpeechSynthesisVoice[];
  /** The voice that speaks. */
  voice: SpeechSynthesisVoice | null;
  play: () => void;
  pause: () => void;
  skip: Player['skip'];
}

/** Reads a drawn article aloud from its headline, and marks the sentence that is said. Ends with the component. */
export function useReadAloud({ findArticle, text, rate, voice }: ReadAloudOptions): ReadAloud {
  const [state, setState] = useState<ReadAloud['state']>({ is: 'loading' });
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([]);
  const player = useRef<Player | null>(null);
  const speaker = useRef<BrowserVoice | null>(null);
  const [attempt, setAttempt] = useState(0);
  /** Where the reading was when the text changed: a page was joined, a line put back. */
  const left = useRef<Left | null>(null);
  const wanted = useRef({ rate, voice });
  wanted.current = { rate, voice };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` stands for what findArticle finds; speed and voice have effects of their own
  useEffect(() => {
    let ended = false;
    void loadVoices(speechSynthesis).then((all) => {
      const article = findArticle();
      if (ended || !article) return;
      const language = speechOf(article.getAttribute('lang') ?? '');
      const spoken = new BrowserVoice(speechSynthesis, all, language, wanted.current.voice);
      setVoices(chineseVoices(all, language));
      if (!spoken.voice) {
        setState({ is: 'mute' });
        return;
      }
      // At a higher speed they are no longer than at the usual one: it may be slowed down while it reads.
      const paragraphs = collectParagraphs(article, longestAt(Math.min(1, wanted.current.rate)));
      const show = (now: PlayerState) => {
        setState(now);
        mark(paragraphs, now, article.ownerDocument);
      };
      speaker.current = spoken;
      player.current = new Player(
        { paragraphs: paragraphs.map(({ sentences }) => sentences) },
        spoken,
        wanted.current.rate,
        show,
      );
      player.current.play(placeAgain(left.current, paragraphs));
      if (left.current?.paused) player.current.pause();
      left.current = null;
    });
    return () => {
      ended = true;
      left.current = leftAt(player.current) ?? left.current;
      player.current?.stop();
      player.current = null;
      speaker.current = null;
    };
  }, [text, attempt]);

  useEffect(() => player.current?.setRate(rate), [rate]);
  useEffect(() => {
    if (!speaker.current) {
      // None could speak until one was chosen.
      if (voice !== '') setAttempt((n) => n + 1);
      return;
    }
    if (speaker.current.chosen === voice) return;
    speaker.current.chosen = voice;
    player.current?.again();
  }, [voice]);

  const play = useCallback(() => {
    if (player.current?.now.is === 'paused') player.current.resume();
    else player.current?.play();
  }, []);
  const pause = useCallback(() => player.current?.pause(), []);
  const skip = useCallback<Player['skip']>((unit, direction) => player.current?.skip(unit, direction), []);
  return { state, voices, voice: speaker.current?.voice ?? null, play, pause, skip };
}

interface Left extends SpokenAt {
  paused: boolean;
  /** What was being said. */
  words: string;
}

function leftAt(player: Player | null): Left | null {
  if (!player || player.now.is === 'stopped') return null;
  const { is, paragraph, sentence } = player.now;
  return { paused: is === 'paused', paragraph, sentence, words: player.sentenceAt({ paragraph, sentence }) ?? '' };
}

/** The same words, at their old place or the nearest one behind or before it; the beginning where they are not there any more. */
function placeAgain(left: Left | null, paragraphs: readonly SpokenParagraph[]): SpokenAt | undefined {
  if (!left) return undefined;
  const places = paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences.flatMap((words, sentence) => (words === left.words ? [{ paragraph, sentence }] : [])),
  );
  const distance = (place: SpokenAt) =>
    Math.abs(place.paragraph - left.paragraph) * 1000 + Math.abs(place.sentence - left.sentence);
  return places.sort((one, other) => distance(one) - distance(other))[0];
}

function mark(paragraphs: SpokenParagraph[], state: PlayerState, document: Document): void {
  if (state.is === 'stopped') {
    clearSentence(document);
    return;
  }
  const paragraph = paragraphs[state.paragraph];
  const range = paragraph?.ranges[state.sentence];
  if (paragraph && range) showSentence(paragraph.element, range);
}
