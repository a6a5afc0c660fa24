import { describe, expect, test } from 'vitest';
import { meaningOfLabel, meaningOfName, serviceNamed } from '../../src/domain/labels.ts';
import { readJson } from '../catalogue/read-catalogue.ts';

type Texts = Readonly<Record<string, readonly string[]>>;
type Label = {
  readonly field: string;
  readonly family?: string;
  readonly names: readonly string[];
  readonly texts: Texts;
};
type Service = { readonly service: string; readonly applications: readonly string[]; readonly texts: Texts };

const { labels } = readJson('labels.json') as { labels: readonly Label[] };
const { services } = readJson('services.json') as { services: readonly Service[] };

describe('what the catalogue says reaches the look-up', () => {
  test.each(labels)('the label $field', ({ field, family, names, texts }) => {
    const meaning = family ? { field, family } : { field };
    for (const text of Object.values(texts).flat()) expect(meaningOfLabel(text), text).toEqual(meaning);
    for (const name of names.filter(one => !/[._]/.test(one))) expect(meaningOfName(name), name).toEqual(meaning);
  });

  test.each(services)('the service $service', ({ service, applications, texts }) => {
    for (const text of [...applications, ...Object.values(texts).flat()])
      expect(serviceNamed(text), text).toBe(service);
  });
});

describe('a label is found', () => {
  test.each([
    ['as it is written', 'Reason Code'],
    ['in capitals, with a colon and a star', '  REASON CODE: *'],
    ['with its accents', 'Código de razón'],
    ['without them', 'CODIGO DE RAZON'],
    ['with accents that are characters of their own', 'Co\u0301digo de razo\u0301n'],
    ['in Japanese', '理由コード'],
  ])('%s', (_, text) => {
    expect(meaningOfLabel(text)?.field).toBe('reasonCode');
  });

  test.each(["Annulation d'autorisation", 'ANNULATION D’AUTORISATION'])('with either apostrophe: %s', text => {
    expect(serviceNamed(text)).toBe('authorization-reversal');
  });

  test.each(['', ' ', ':', 'Reason', 'constructor', 'Reason Code|Reason'])('%j is not taken for it', text => {
    expect(meaningOfLabel(text)?.field).not.toBe('reasonCode');
  });
});

test.each(['', 'reason_code', 'applicationInformation.reasonCode'])('%j is no name of an element', name => {
  expect(meaningOfName(name)).toBeUndefined();
});
