// What the browser loads, made into target/classes: each file's name carries a hash of its content, so that a phone
// keeps it for ever, and assets.properties tells the pages which name is today's.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../../..');
const sources = join(root, 'src/main/static');
const modules = join(here, 'node_modules');

// Lucide's symbols that the pages use, by Lucide's names; a page that asks for another fails the build.
const icons = [
  'arrow-left-right', 'arrow-right', 'bell', 'bell-ring', 'calendar', 'calendar-check', 'calendar-plus', 'calendar-range',
  'chart-column', 'chart-line', 'check', 'check-check', 'chevron-down', 'chevron-left', 'chevron-right', 'chevron-up', 'circle', 'circle-alert',
  'circle-check', 'circle-help', 'clipboard-check', 'clipboard-list', 'clock', 'clock-alert', 'cloud-upload', 'contrast',
  'copy', 'ellipsis', 'eye', 'file-down', 'file-pen-line', 'file-spreadsheet', 'file-text', 'flag', 'git-compare-arrows', 'git-fork', 'handshake',
  'hash',
  'history', 'house', 'info', 'key-round', 'languages', 'layout-grid', 'link', 'list', 'list-checks', 'lock', 'lock-open',
  'log-out', 'mail', 'map', 'map-pin', 'menu', 'merge', 'message-circle-warning', 'message-square', 'messages-square', 'network', 'paperclip', 'pause', 'pencil', 'play',
  'plus', 'printer', 'rotate-ccw', 'scale', 'scan-text', 'search', 'send', 'sheet', 'split', 'square-pen', 'table-2', 'target',
  'trash-2', 'triangle-alert', 'trophy', 'undo-2', 'upload', 'user', 'user-pen', 'user-round', 'users', 'wifi-off', 'x',
];

const styles = [
  'tokens.css', 'components.css', 'pages.css', 'work.css', 'directives.css', 'programmes.css', 'law.css', 'forms.css',
  'filings.css', 'reviews.css', 'targets.css', 'analysis.css', 'territory.css', 'workbooks.css', 'reading.css', 'signing.css',
  'outlines.css', 'writing.css',
  'print.css',
];

/** Writes static/assets/… and assets.properties below the folder of classes. */
export function makeAssets(classes) {
  const folder = join(classes, 'static/assets');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = new Map();
  const add = (name, content) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const hashed = `${basename(name, extname(name))}-${hash}${extname(name)}`;
    writeFileSync(join(folder, hashed), content);
    names.set(name, `/assets/${hashed}`);
  };
  const css = file => minified(readFileSync(join(sources, 'css', file), 'utf8'))
    .replace(/url\("\.\.\/(?:fonts|img)\/([^"]+)"\)/g, (_, file) => `url(${known(names, file)})`);

  for (const weight of [400, 500, 600]) {
    for (const subset of ['latin', 'vietnamese']) {
      const file = `be-vietnam-pro-${subset}-${weight}-normal.woff2`;
      add(file, readFileSync(join(modules, '@fontsource/be-vietnam-pro/files', file)));
    }
  }
  add('gd-figures-wght.woff2', readFileSync(join(sources, 'fonts/gd-figures-wght.woff2')));
  for (const image of readdirSync(join(sources, 'img'))) {
    add(image, readFileSync(join(sources, 'img', image)));
  }
  add('icons.svg', sprite());
  add('fonts.css', css('fonts.css'));
  add('gandan.css', styles.map(css).join(''));
  add('htmx.js', readFileSync(join(modules, 'htmx.org/dist/htmx.min.js')));
  add('gandan.js', readFileSync(join(sources, 'js/gandan.js')));
  add('filing.js', lean(readFileSync(join(sources, 'js/filing.js'), 'utf8')));
  add('reading.js', lean(readFileSync(join(sources, 'js/reading.js'), 'utf8')));
  add('outlines.js', lean(readFileSync(join(sources, 'js/outlines.js'), 'utf8')));
  add('writing.js', lean(readFileSync(join(sources, 'js/writing.js'), 'utf8')));
  add('licences.txt', licences());
  writeFileSync(join(classes, 'assets.properties'), [...names].map(([name, url]) => `${name}=${url}\n`).join(''));
}

function known(names, file) {
  if (!names.has(file)) {
    throw new Error(`a style sheet asks for ${file}, which is not among the assets`);
  }
  return names.get(file);
}

function minified(css) {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1').replace(/([:,]) /g, '$1').replace(/;}/g, '}').trim();
}

/** A script without its indentation and the lines that only explain it. */
function lean(script) {
  return script.split('\n').map(line => line.trim()).filter(line => line && !/^(\/\/|\/\*\*.*\*\/$)/.test(line)).join('\n') + '\n';
}

function sprite() {
  const templates = join(root, 'src/main/jte');
  for (const file of readdirSync(templates, { recursive: true }).filter(file => file.endsWith('.jte'))) {
    for (const [, name] of readFileSync(join(templates, file), 'utf8').matchAll(/shared\.icon\(name = "([\w-]+)"/g)) {
      if (!icons.includes(name)) {
        throw new Error(`${file} asks for the icon ${name}: add it to the list in assets.mjs`);
      }
    }
  }
  const symbols = icons.map(name => {
    const svg = readFileSync(join(modules, 'lucide-static/icons', `${name}.svg`), 'utf8');
    const drawing = svg.replace(/<!--[\s\S]*?-->/g, '').replace(/<\/?svg[^>]*>/g, '').replace(/\s+/g, ' ').trim();
    return `<symbol id="${name}" viewBox="0 0 24 24">${drawing}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

/** The licences of what others made, served beside it. */
function licences() {
  const parts = [
    ['Be Vietnam Pro', join(modules, '@fontsource/be-vietnam-pro/LICENSE')],
    ['Inter (the figures font is a cut of it)', join(sources, 'fonts/gd-figures-OFL.txt')],
    ['Tinos (the letters of archived papers)', join(modules, '@expo-google-fonts/tinos/LICENSE_FONT')],
    ['Lucide icons', join(modules, 'lucide-static/LICENSE')],
    ['htmx', join(modules, 'htmx.org/LICENSE')],
  ];
  return parts.map(([name, file]) => `# ${name}\n\n${readFileSync(file, 'utf8').trim()}\n`).join('\n\n');
}
