import { createContext, Fragment, useContext } from 'react';
import { segmentHeadline } from '../../extract/text/segment-headline';
import { ReadingsContext } from './readings';
import { Words } from './Words';

/** Parts of headlines that were found elsewhere: in a page of the web that would cost more than drawing the article. */
export const HeadlinePartsContext = createContext<readonly (readonly string[])[]>([]);

/**
 * A headline that breaks between words and not inside them, as an editor would: 创新“五动工作法” and not 创新“五动工｜作法”.
 * Needs `word-break: keep-all` on the element around it; the text itself is not changed.
 */
export function Headline({ text }: { text: string }) {
  const known = useContext(HeadlinePartsContext).find((parts) => parts.join('') === text);
  // They were found for the whole of it: what stands beside a character says how it is read.
  const readings = useContext(ReadingsContext)?.get(text);
  let from = 0;
  return (known ?? segmentHeadline(text)).map((word, index) => {
    const start = from;
    from += [...word].length;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a headline never change places
      <Fragment key={index}>
        {index > 0 && <wbr />}
        <Words text={word} readings={readings?.slice(start, from)} />
      </Fragment>
    );
  });
}
