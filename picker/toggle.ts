import { ask } from '../messages';
import { changeSite, hostOf, type PickedBlock } from '../settings/sites';
import { pathOf } from './choosable';
import { Picker } from './picker';

const PICKER = Symbol.for('qingyang.picker');
const world = globalThis as { [PICKER]?: Picker | undefined };

/** Templates that a site may have; the oldest choice is dropped. */
const MOST_PICKS = 20;

/** Opens the picker over the page, or closes the one that is open. */
export function togglePicker(): void {
  if (world[PICKER]) {
    world[PICKER].close();
    return;
  }
  const picker = new Picker(
    { choose: remember, read: () => void ask('background.readHere').catch(() => undefined) },
    () => {
      delete world[PICKER];
    },
  );
  world[PICKER] = picker;
  picker.open();
}

async function remember(box: HTMLElement): Promise<() => Promise<void>> {
  const host = hostOf(document.URL);
  const pick: PickedBlock = { path: pathOf(box), at: new Date().toISOString() };
  const isOther = ({ path }: PickedBlock) => path.join(' ') !== pick.path.join(' ');
  let before: PickedBlock[] = [];
  await changeSite(host, (rules) => {
    before = rules.picks ?? [];
    return { ...rules, picks: [...before.filter(isOther), pick].slice(-MOST_PICKS) };
  });
  return () => changeSite(host, (rules) => ({ ...rules, picks: before }));
}
