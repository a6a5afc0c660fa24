/** What a person's own template can name; the names are the same in every language. */
export const placeholders = [
  'trn',
  'service',
  'requestId',
  'merchantReference',
  'authorizationCode',
  'retrievalReference',
  'networkTransactionId',
  'arn',
  'amount',
  'date',
  'cardEnding',
  'merchant',
] as const;
export type Placeholder = (typeof placeholders)[number];

export type TemplatePart = { readonly text: string } | { readonly placeholder: Placeholder };

/** What is wrong in a template, and where: line and column count from 1, as editors show them. */
export type TemplateError = {
  readonly kind: 'unknown' | 'unclosed' | 'unopened';
  /** What stands there: the unknown name, or the brace. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
};

export type ParsedTemplate =
  | { readonly kind: 'template'; readonly parts: readonly TemplatePart[] }
  | { readonly kind: 'wrong'; readonly errors: readonly TemplateError[] };

/**
 * Reads a template: {trn} stands for the number, {{ and }} for a brace itself. Upper case and blanks inside the braces do
 * not matter. Every mistake is told, not only the first; any text goes in.
 */
export function parseTemplate(text: string): ParsedTemplate {
  const parts: TemplatePart[] = [];
  const errors: TemplateError[] = [];
  for (const { 0: token, index } of text.matchAll(/\{\{|\}\}|\{[^{}\n]*\}|[{}]|[^{}]+/g)) {
    const wrong = (kind: TemplateError['kind'], what: string) =>
      errors.push({ kind, text: what, ...placeOf(text, index) });
    if (token === '{{' || token === '}}') parts.push({ text: token.charAt(0) });
    else if (token === '{') wrong('unclosed', token);
    else if (token === '}') wrong('unopened', token);
    else if (token.startsWith('{')) {
      const name = token.slice(1, -1).trim();
      const placeholder = placeholders.find(known => known.toLowerCase() === name.toLowerCase());
      if (placeholder) parts.push({ placeholder });
      else wrong('unknown', name);
    } else parts.push({ text: token });
  }
  return errors.length > 0 ? { kind: 'wrong', errors } : { kind: 'template', parts };
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

/** The template with its values; `missing` is said in the place of what the page does not show, so that no gap goes out. */
export function renderTemplate(
  parts: readonly TemplatePart[],
  values: Readonly<Partial<Record<Placeholder, string>>>,
  missing: string,
): string {
  return parts.map(part => ('text' in part ? part.text : values[part.placeholder] || missing)).join('');
}
