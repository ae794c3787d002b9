import { useEffect, useState } from 'react';
import { useTranslate } from '../components/page/translate';
import { type Dictionary, lookUpAddress } from '../settings/dictionaries';

/** Characters of a word; a sentence is not looked up. */
const LONGEST = 8;

interface Selected {
  word: string;
  left: number;
  top: number;
}

/** A link beside a selected word, to the dictionary of the reader's choice. */
export function LookUp({ root, dictionary }: { root: HTMLElement; dictionary: Dictionary }) {
  const t = useTranslate();
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const { ownerDocument } = root;
    const look = () => setSelected(selectedIn(ownerDocument));
    ownerDocument.addEventListener('selectionchange', look);
    return () => ownerDocument.removeEventListener('selectionchange', look);
  }, [root]);
  const address = selected && lookUpAddress(dictionary, selected.word);
  if (!selected || !address) return null;
  return (
    <a
      className="look-up"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      style={{ left: selected.left, top: selected.top }}
    >
      {t('help.lookUp', { word: selected.word })}
    </a>
  );
}

function selectedIn(document: Document): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const word = selection.toString().trim();
  if (!/\p{Script=Han}/u.test(word) || /\s/u.test(word) || [...word].length > LONGEST) return null;
  const node = selection.anchorNode;
  if (!node?.parentElement?.closest('.qy-article')) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  return { word, left: box.left, top: box.bottom + 6 };
}
