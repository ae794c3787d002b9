import type { Capture } from '../../capture/capture';
import { FurtherPages } from '../../components/article/FurtherPages';
import type { useFurther } from './use-further';

interface ReadOnProps {
  capture: Capture;
  further: ReturnType<typeof useFurther>;
  place: 'head' | 'foot';
}

/** The further pages of the article, above its text and below it. */
export function ReadOn({ capture, further, place }: ReadOnProps) {
  return (
    <FurtherPages
      capture={capture}
      state={further.state}
      place={place}
      always={further.always}
      onReadOn={further.start}
      onStop={further.stop}
      onAlways={further.setAlways}
    />
  );
}
