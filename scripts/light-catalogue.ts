import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labelKey } from '../src/domain/text.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const full = join(root, 'src/catalogue');
const light = join(root, '.cache/catalogue');

/** What people who maintain the data need and a page does not. */
const forMaintainers = new Set(['$schema', 'sources', 'note', 'confidence', 'prefixes']);

/** A label, a service and a file of codes, as far as their light copies need them. */
type Label = {
  readonly field: string;
  readonly family?: string;
  readonly names: readonly string[];
  readonly texts: Readonly<Record<string, readonly string[]>>;
};
type Service = Pick<Label, 'texts'> & { readonly service: string; readonly applications: readonly string[] };
type Codes = { readonly family: string; readonly codes: readonly { readonly code: string }[] };

/**
 * Aliases under which the builds find the catalogue without its weight, since pages get it from the background:
 * `meanings.json` is what labels and services are looked up by, ready for the look-up and each once, `spellings.json`
 * only the codes of each family, both as texts with a bar between; the other tables lose their sources and notes. The light
 * copies are written to `.cache` when this is called.
 */
export function lightCatalogue(): { find: RegExp; replacement: string }[] {
  mkdirSync(light, { recursive: true });
  for (const table of ['sites', 'landmarks', 'processors', 'brands']) write(`${table}.json`, read(`${table}.json`));
  const { labels }: { labels: readonly Label[] } = read('labels.json');
  const { services }: { services: readonly Service[] } = read('services.json');
  write('meanings.json', {
    labels: labels.map(({ field, family, names, texts }) => ({
      field,
      family,
      // A name with a dot or an underscore is one in the answers of the APIs; elements' ids have none.
      names: joined(names.filter(name => !/[._]/.test(name)).map(name => name.toLowerCase())),
      texts: joined(Object.values(texts).flat().map(labelKey)),
    })),
    services: services.map(({ service, applications, texts }) => ({
      service,
      texts: joined([...applications, ...Object.values(texts).flat()].map(labelKey)),
    })),
  });
  // Only what a label on a page can lead to, or says by its own spelling what it is.
  const { processors }: { processors: readonly Readonly<Record<string, string>>[] } = read('processors.json');
  const onPages = new Set([
    ...labels.map(({ family }) => family),
    ...processors.flatMap(({ family, advice, adviceRaw }) => [family, advice, adviceRaw]),
    ...['scmp', 'rest-reason', 'advice-visa', 'processor-alternative'],
  ]);
  const spellings = readdirSync(join(full, 'codes')).flatMap(file => {
    const { family, codes }: Codes = read(`codes/${file}`);
    return onPages.has(family) ? [{ family, codes: joined(codes.map(entry => entry.code)) }] : [];
  });
  write('spellings.json', spellings);
  return [
    {
      find: /^.*\/catalogue\/(meanings|spellings|sites|landmarks|processors|brands)\.json$/,
      replacement: `${light}/$1.json`,
    },
  ];
}

/** Each once; what is alike stands together, which packs best. Nothing where there is none. */
function joined(texts: readonly string[]): string | undefined {
  return texts.length > 0 ? [...new Set(texts)].sort().join('|') : undefined;
}

function read(file: string) {
  return JSON.parse(readFileSync(join(full, file), 'utf8'), (key, value) =>
    forMaintainers.has(key) ? undefined : value,
  );
}

function write(file: string, data: unknown): void {
  writeFileSync(join(light, file), JSON.stringify(data));
}
