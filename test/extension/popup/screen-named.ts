import { loadScreens, type Screen } from '../../business-center/screens.ts';

/** A screen of test/screens by the name of its file. */
export function screenNamed(name: string): Screen {
  const found = loadScreens().find(screen => screen.name === name);
  if (!found) throw new Error(`No test/screens/${name}.html`);
  return found;
}
