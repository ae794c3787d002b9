import { useEffect, useState } from 'react';
import { type ChoreStates, readChores, watchChores } from '../../library/chores/chore';

/** What became of the chores that are done by themselves, as it is now; null until it is read. */
export function useChores(): ChoreStates | null {
  const [states, setStates] = useState<ChoreStates | null>(null);
  useEffect(() => {
    void readChores().then(setStates);
    return watchChores(setStates);
  }, []);
  return states;
}
