import type { Family } from './codes.ts';
import type { FieldName } from './field-names.ts';
import { meanings } from './tables.ts';
import { labelKey } from './text.ts';

/** What a label stands for: the field, and the family of codes that its value can hold. */
export type Meaning = { readonly field: FieldName; readonly family?: Family };

/** Made when the first label is looked up: a frame without text has none. */
let made: ReturnType<typeof lookUps> | undefined;

function lookUps() {
  const byText = new Map<string, Meaning>();
  const byName = new Map<string, Meaning>();
  for (const { field, family, names, texts } of meanings.labels) {
    const meaning: Meaning = family ? { field, family } : { field };
    for (const text of texts.split('|')) byText.set(text, meaning);
    for (const name of names?.split('|') ?? []) byName.set(name, meaning);
  }
  const serviceByText = new Map<string, string>();
  for (const { service, texts } of meanings.services) {
    for (const text of texts.split('|')) serviceByText.set(text, service);
  }
  return { byText, byName, serviceByText };
}

function known(): ReturnType<typeof lookUps> {
  made ??= lookUps();
  return made;
}

/** What a label's text stands for, in any language that we know; undefined for every other text. */
export function meaningOfLabel(text: string): Meaning | undefined {
  return known().byText.get(labelKey(text));
}

/** What an element's id or test name stands for (matched without regard to case); undefined for every other name. */
export function meaningOfName(name: string): Meaning | undefined {
  return known().byName.get(name.toLowerCase());
}

/** The service that a heading or a value names ("Card Authorization", "ics_auth"); undefined for every other text. */
export function serviceNamed(text: string): string | undefined {
  return known().serviceByText.get(labelKey(text));
}
