import { createContext, type ReactNode, useContext } from 'react';
import { RubyText } from './RubyText';
import { setUpright, splitUpright } from './upright';

/** Set to the script of the article where it is set in 竖排. */
export const VerticalContext = createContext<'hans' | 'hant' | null>(null);

interface WordsProps {
  text: string;
  /** Those of a part of a text, which are not known by it. */
  readings?: readonly string[] | undefined;
}

/** Words of an article; in 竖排 with the marks of vertical text, and digits and initials upright. */
export function Words({ text, readings }: WordsProps): ReactNode {
  const script = useContext(VerticalContext);
  if (!script) return <RubyText text={text} given={readings} />;
  return splitUpright(setUpright(text, script)).map(({ text: part, is }, index) =>
    is === 'plain' ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <span key={index} className={is === 'combined' ? 'qy-combined' : 'qy-upright'}>
        {part}
      </span>
    ),
  );
}
