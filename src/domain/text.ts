/** Characters that take no room and only confuse a comparison: zero-width, soft hyphen, direction marks and overrides. */
const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/**
 * Text as a person reads it: full-width forms made plain, invisible characters dropped, white space folded, ends trimmed.
 * Any string goes in; an empty string comes out where nothing readable is left.
 */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/**
 * A label as it is looked up: plain, lower case, without accents, with straight apostrophes, without the colon, star or
 * question mark that pages put behind it.
 * Text longer than any label gives an empty string, so that a hostile page cannot make the look-up slow.
 */
export function labelKey(text: string): string {
  if (text.length > 200) return '';
  const lower = plain(text).toLowerCase();
  return (/[^ -~]/.test(lower) ? unaccented(lower) : lower).replace(/^[\s*•·-]+|[\s*:?.…-]+$/g, '');
}

function unaccented(text: string): string {
  const letters = text.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  return letters.normalize('NFC').replaceAll('’', "'");
}
