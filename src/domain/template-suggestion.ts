import { nearestSpellings } from './near-spelling.ts';
import { type Placeholder, placeholders } from './template.ts';
import { labelKey } from './text.ts';

/**
 * The placeholder that somebody may have meant by an unknown name: by its spelling, or by its plain name in their
 * language ("montant" is {amount}). Undefined where nothing is near.
 *
 * @param plainNames each placeholder's name for people
 */
export function suggestedPlaceholder(
  unknown: string,
  plainNames: Readonly<Record<Placeholder, string>>,
): Placeholder | undefined {
  const spellings = new Map<string, Placeholder[]>();
  for (const placeholder of placeholders)
    for (const spelling of [placeholder, plainNames[placeholder]])
      if (!spellings.has(keyOf(spelling))) spellings.set(keyOf(spelling), [placeholder]);
  return nearestSpellings(keyOf(unknown), spellings)[0];
}

/** Letters and digits alone: "Request-ID" is written like "requestId". */
function keyOf(name: string): string {
  return labelKey(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
