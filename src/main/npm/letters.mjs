// The letters of archived papers: Tinos is as wide as Times New Roman, letter for letter, and may be embedded.
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** Puts the four cuts into the folder. */
export function makeLetters(folder) {
  mkdirSync(folder, { recursive: true });
  for (const cut of cuts) {
    const file = `Tinos_${cut}.ttf`;
    copyFileSync(join(here, 'node_modules/@expo-google-fonts/tinos', cut, file), join(folder, file));
  }
}
