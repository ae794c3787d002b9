import { Annotations } from './Annotations';
import { MarkTools } from './MarkTools';
import type { useMarking } from './use-marking';
import { writeNote } from './write-note';

/** What is written to a text: the tools at a chosen passage or a highlight, and the list of all notes below. */
export function Marks({ annotations, marked, mark }: ReturnType<typeof useMarking>) {
  return (
    <>
      <MarkTools
        target={marked.target}
        onMark={(range, colour, withNote) => void mark(range, colour, withNote)}
        onColour={(one, colour) => void annotations.change(one, { colour })}
        onNote={(one) => writeNote(one.uid)}
        onRemove={(one) => void annotations.removeHighlight(one)}
        onClose={marked.close}
      />
      <Annotations annotations={annotations} onShow={marked.show} />
    </>
  );
}
