import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Problem } from './problem.ts';

const ajv = new Ajv({ allErrors: true });
const compiled = new WeakMap<object, ValidateFunction>();

/** What a schema finds wrong in a value, in words that name the entry and the mend. */
export function schemaProblems(schema: object, file: string, value: unknown): Problem[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  validate(value);
  return (validate.errors ?? [])
    .filter(error => error.keyword !== 'if')
    .map(error => ({ file, entry: placeOf(value, error.instancePath), ...wordsFor(error) }));
}

function wordsFor({ keyword, params, message }: ErrorObject): Pick<Problem, 'problem' | 'mend'> {
  const param = (name: string) => String(Reflect.get(params, name));
  if (keyword === 'enum') {
    return {
      problem: 'the value is not one of those that exist',
      mend: `Choose one of: ${param('allowedValues').replaceAll(',', ', ')}`,
    };
  }
  if (keyword === 'required') {
    return {
      problem: `"${param('missingProperty')}" is missing`,
      mend: 'Add it; the README of the catalogue says what it means',
    };
  }
  if (keyword === 'additionalProperties') {
    return {
      problem: `"${param('additionalProperty')}" is not known here`,
      mend: 'Correct its spelling or take it out',
    };
  }
  if (keyword === 'pattern') {
    const pattern = param('pattern');
    if (pattern.includes('\\S')) {
      const mend = 'Write something there, without a space or line break at the beginning or the end';
      return { problem: 'the text is empty or has a space at an end', mend };
    }
    return {
      problem: 'it is not written as it must be',
      mend: `Write it like its neighbours (as a pattern: ${pattern})`,
    };
  }
  return { problem: `it ${message ?? 'does not fit the schema'}`, mend: 'Correct it as the schema says' };
}

/** Where a pointer of the schema checker leads, with the entry's own name instead of its position: "codes > 203 > retry". */
function placeOf(value: unknown, pointer: string): string {
  if (pointer === '') return 'the whole file';
  let at = value;
  const steps = pointer
    .slice(1)
    .split('/')
    .map(step => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      at = memberOf(at, key);
      const names = ['code', 'field', 'service', 'host'].map(name => memberOf(at, name));
      return names.find(name => typeof name === 'string') ?? key;
    });
  return steps.join(' > ');
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
