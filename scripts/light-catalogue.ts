import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const full = join(root, 'src/catalogue');
const light = join(root, '.cache/catalogue');

/** What people who maintain the data need and a page does not. */
const forMaintainers = new Set(['$schema', 'sources', 'note', 'confidence', 'prefixes']);

/**
 * Aliases under which the builds find the catalogue without its weight, since the content script carries it into every
 * page: `spellings.json` is only the codes of each family, and the tables lose their sources and notes. The light
 * copies are written to `.cache` when this is called.
 */
export function lightCatalogue(): { find: RegExp; replacement: string }[] {
  mkdirSync(light, { recursive: true });
  for (const table of ['services', 'sites', 'landmarks', 'processors', 'brands'])
    write(`${table}.json`, read(`${table}.json`));
  const { labels }: { labels: readonly { readonly names: readonly string[]; readonly family?: string }[] } =
    read('labels.json');
  // A name with a dot is a path in an answer of the APIs and no element's id.
  write('labels.json', {
    labels: labels.map(label => ({ ...label, names: label.names.filter(name => !name.includes('.')) })),
  });
  // Only what a label on a page can lead to, or says by its own spelling what it is.
  const { processors }: { processors: readonly Readonly<Record<string, string>>[] } = read('processors.json');
  const onPages = new Set([
    ...labels.map(({ family }) => family),
    ...processors.flatMap(({ family, advice, adviceRaw }) => [family, advice, adviceRaw]),
    ...['scmp', 'rest-reason', 'advice-visa', 'processor-alternative'],
  ]);
  const spellings = readdirSync(join(full, 'codes')).flatMap(file => {
    const { family, codes }: { family: string; codes: readonly { readonly code: string }[] } = read(`codes/${file}`);
    return onPages.has(family) ? [[family, codes.map(entry => entry.code)]] : [];
  });
  write('spellings.json', Object.fromEntries(spellings));
  return [
    {
      find: /^.*\/catalogue\/(labels|services|sites|landmarks|processors|brands)\.json$/,
      replacement: `${light}/$1.json`,
    },
    { find: /^.*\/catalogue\/spellings\.json$/, replacement: `${light}/spellings.json` },
  ];
}

function read(file: string) {
  return JSON.parse(readFileSync(join(full, file), 'utf8'), (key, value) =>
    forMaintainers.has(key) ? undefined : value,
  );
}

function write(file: string, data: unknown): void {
  writeFileSync(join(light, file), JSON.stringify(data));
}
