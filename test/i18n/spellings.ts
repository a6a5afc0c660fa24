import type { Family } from '../../src/domain/codes.ts';
import type { CodeFile } from '../../src/domain/explanations.ts';

const files = Object.values(
  import.meta.glob<CodeFile>('../../src/catalogue/codes/*.json', { eager: true, import: 'default' }),
);

/** Every code of every family, as the catalogue spells it. */
export function spellingsOf(family: Family): string[] {
  return files.filter(file => file.family === family).flatMap(file => file.codes.map(entry => entry.code));
}
