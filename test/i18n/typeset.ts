/** The sentences of an object, however deep, that are not typeset as French is: spaces before signs, apostrophes. */
export function misset(words: unknown): string[] {
  if (typeof words === 'string')
    return /\p{L}[ \u00A0]?[:;!?](?:\s|$)|«[ \u00A0]|[ \u00A0]»|\p{L}'\p{L}/u.test(words) ? [words] : [];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(misset) : [];
}
