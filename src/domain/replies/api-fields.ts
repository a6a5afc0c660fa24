import data from '../../catalogue/api-fields.json';

/** One field by its name in the Business Center, in each API and in the reports. */
export type ApiField = {
  readonly field: string;
  readonly simpleOrder?: readonly string[];
  readonly scmp?: readonly string[];
  readonly rest?: readonly string[];
  readonly secureAcceptance?: readonly string[];
  readonly reports?: readonly string[];
};

let made: ReadonlyMap<string, ApiField> | undefined;

function byName(): ReadonlyMap<string, ApiField> {
  if (made) return made;
  const names = new Map<string, ApiField>();
  for (const field of data.fields) {
    const all = [field.simpleOrder, field.scmp, field.rest, field.secureAcceptance, field.reports].flatMap(
      of => of ?? [],
    );
    // The first entry that has a name is the one that explains it; later ones mention it.
    for (const name of all) if (!names.has(key(name))) names.set(key(name), field);
  }
  made = names;
  return made;
}

function key(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9.]/g, '');
}

/**
 * What a field of a reply is called elsewhere; undefined for a name that is in no list.
 *
 * @param path the names from the reply down to the value, as written
 */
export function apiFieldOf(path: readonly string[]): ApiField | undefined {
  const names = path.slice(-4).join('\n');
  if (asked.has(names)) return asked.get(names);
  const found = lookedUp(path);
  if (asked.size >= mostAsked) asked.clear();
  asked.set(names, found);
  return found;
}

/** The same names come again in every reply. */
const asked = new Map<string, ApiField | undefined>();
const mostAsked = 2000;

function lookedUp(path: readonly string[]): ApiField | undefined {
  for (let from = Math.max(0, path.length - 4); from < path.length; from++) {
    const names = path.slice(from).filter(name => name !== '');
    const found = byName().get(key(names.join('.'))) ?? byName().get(key(names.join('_')));
    if (found) return found;
  }
  return undefined;
}
