import { ask } from '../messages';
import { changeSite, hostOf, type PickedBlock, rulesFor } from '../settings/sites';
import { pathOf } from './choosable';
import { Picker } from './picker';

const PICKER = Symbol.for('qingyang.picker');
const world = globalThis as { [PICKER]?: Picker | undefined };

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
  const { picks = [] } = await rulesFor(document.URL);
  const before = picks.find(({ path }) => path.join(' ') === pick.path.join(' '));
  await changeSite(host, { add: { picks: [pick] } });
  return () => changeSite(host, before ? { add: { picks: [before] } } : { drop: { picks: [pick] } });
}
