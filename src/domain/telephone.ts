/** A language in which a number can be spelled. */
export type SpellingLanguage = 'en' | 'fr';

// English: the words of ICAO Annex 10 (Alfa and Juliett are written so there). French: the first names by
// which the post office of France spelled; Quebec, Belgium and Switzerland have lists of their own.
const alphabets = {
  en: 'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
  fr: 'Anatole Berthe Célestin Désiré Eugène François Gaston Henri Irma Joseph Kléber Louis Marcel Nicolas Oscar Pierre Quintal Raoul Suzanne Thérèse Ursule Victor William Xavier Yvonne Zoé',
} satisfies Record<SpellingLanguage, string>;

const digits = {
  en: 'zero one two three four five six seven eight nine',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf',
} satisfies Record<SpellingLanguage, string>;

const hyphens = { en: 'hyphen', fr: 'tiret' } satisfies Record<SpellingLanguage, string>;
const small = {
  en: (word: string) => `small ${word}`,
  fr: (word: string) => `${word} minuscule`,
} satisfies Record<SpellingLanguage, (word: string) => string>;

/**
 * The words by which a number is read out, one for each character: "79AB" gives seven, nine, Alfa, Bravo. A small letter
 * is said to be small. Undefined where the text holds anything but letters A to Z, digits and hyphens (no TRN does).
 */
export function spelled(text: string, language: SpellingLanguage): string[] | undefined {
  if (!/^[A-Za-z0-9-]+$/.test(text)) return undefined;
  return [...text].map(character => wordFor(character, language));
}

function wordFor(character: string, language: SpellingLanguage): string {
  if (character === '-') return hyphens[language];
  if (/\d/.test(character)) return digits[language].split(' ')[Number(character)] ?? character;
  const upper = character.toUpperCase();
  const word = alphabets[language].split(' ')[upper.charCodeAt(0) - 65] ?? character;
  return upper === character ? word : small[language](word);
}
