// The npm step of the build: fetches the packages of package-lock.json, then makes what the program
// takes from them. Does nothing when what it made is newer than everything it is made from.
//
//   node src/main/npm/build.mjs target/classes

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const classes = resolve(process.argv[2]);
const stamp = join(classes, '..', 'npm.stamp');

const inputs = [here, join(here, '..', 'static')];
const letters = 'vn/gandan/layout/pdf';
const outputs = ['vn/gandan/organisation/catalogue/units.csv', `${letters}/Tinos_400Regular.ttf`, 'assets.properties'].map(name => join(classes, name));

if (!upToDate()) {
  fetchPackages();
  const { makeCatalogue } = await import('./catalogue.mjs');
  makeCatalogue(join(classes, 'vn/gandan/organisation/catalogue'));
  const { makeAssets } = await import('./assets.mjs');
  makeAssets(classes);
  const { makeLetters } = await import('./letters.mjs');
  makeLetters(join(classes, letters));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
}

function upToDate() {
  if (![stamp, ...outputs].every(existsSync)) return false;
  const made = statSync(stamp).mtimeMs;
  return inputs.every(folder => newest(folder) < made);
}

function newest(folder) {
  if (!existsSync(folder)) return 0;
  const times = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.name !== 'node_modules')
    .map(entry => entry.isDirectory() ? newest(join(folder, entry.name)) : statSync(join(folder, entry.name)).mtimeMs);
  return Math.max(statSync(folder).mtimeMs, ...times);
}

function fetchPackages() {
  const fetched = join(here, 'node_modules', '.package-lock.json'); // npm writes it last
  const wanted = Math.max(...['package.json', 'package-lock.json'].map(name => statSync(join(here, name)).mtimeMs));
  if (existsSync(fetched) && statSync(fetched).mtimeMs >= wanted) return;
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, stdio: ['ignore', 'inherit', 'inherit'] });
  } catch (failure) {
    rmSync(join(here, 'node_modules'), { recursive: true, force: true });
    throw failure;
  }
}
