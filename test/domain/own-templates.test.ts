import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsCardNumber } from '../../src/domain/card-guard.ts';
import {
  changedTemplates,
  isOffered,
  type OwnTemplate,
  repairTemplates,
  type TemplateChange,
  templateLimits,
  whyNotKept,
} from '../../src/domain/own-templates.ts';

const of = (id: string, text = 'Hello {trn}', name = `Name ${id}`): OwnTemplate => ({ id, name, text });
const list = [of('a'), of('b'), of('c')];
const full = Array.from({ length: templateLimits.templates }, (_, at) => of(`${at}`));
const card = '4111 1111 1111 1111';

describe('a change', () => {
  test.each<[string, readonly OwnTemplate[], TemplateChange, string]>([
    ['adds at the end', list, { kind: 'add', template: of('d') }, 'abcd'],
    ['takes a deletion back at its place', list, { kind: 'add', template: of('d'), at: 1 }, 'adbc'],
    ['does not add the same twice', list, { kind: 'add', template: of('b') }, 'abc'],
    ['deletes', list, { kind: 'delete', id: 'b' }, 'ac'],
    ['deletes nothing where it is gone', list, { kind: 'delete', id: 'x' }, 'abc'],
    ['moves up', list, { kind: 'move', id: 'b', by: -1 }, 'bac'],
    ['moves down', list, { kind: 'move', id: 'b', by: 1 }, 'acb'],
    ['does not move over the beginning', list, { kind: 'move', id: 'a', by: -1 }, 'abc'],
    ['does not move over the end', list, { kind: 'move', id: 'c', by: 1 }, 'abc'],
    ['does not move what is gone', list, { kind: 'move', id: 'x', by: 1 }, 'abc'],
    ['does not bring back by an edit what is gone', list, { kind: 'edit', template: of('x') }, 'abc'],
  ])('%s', (_, before, change, after) => {
    expect(changedTemplates(before, change).map(({ id }) => id)).toEqual([...after]);
  });

  test('edits the one and leaves the others', () => {
    const edited = of('b', 'Other', 'New');
    expect(changedTemplates(list, { kind: 'edit', template: edited })).toEqual([list[0], edited, list[2]]);
  });

  test('adds nothing to a full list', () => {
    expect(changedTemplates(full, { kind: 'add', template: of('one more') })).toBe(full);
  });
});

test.each([
  ['Hello {trn}', 'A', true],
  ['No placeholder', 'A', true],
  ['Hello {card}', 'A', false],
  ['Hello {', 'A', false],
  [' \n', 'A', false],
  ['Hello', ' ', false],
])('%j named %j is offered: %s', (text, name, offered) => {
  expect(isOffered(of('a', text, name))).toBe(offered);
});

test.each([
  ['x'.repeat(5000), 'n'.repeat(80), undefined],
  ['x'.repeat(5001), 'n', 'long-text'],
  ['x', 'n'.repeat(81), 'long-name'],
  [`Card ${card}`, 'n', 'card-number'],
  ['x', card, 'card-number'],
] as const)('what cannot be kept is told: %#', (text, name, why) => {
  expect(whyNotKept(of('a', text, name))).toBe(why);
});

describe('a stored list', () => {
  test.each<[string, unknown, readonly OwnTemplate[], boolean]>([
    ['nothing', undefined, [], true],
    ['what we stored', list, list, true],
    ['a later form', { version: 2, templates: list }, [], false],
    ['text', 'rubbish', [], false],
    ['null', null, [], false],
    ['a few that cannot be read', [null, of('a'), { id: 'b' }, 7], [of('a')], false],
    ['one more field', [{ ...of('a'), colour: 'red' }], [of('a')], true],
    ['no id, no name', [{ text: 'x' }], [of('stored-0', 'x', '')], true],
    ['the same id twice', [of('a'), of('a')], [of('a'), of('stored-1', 'Hello {trn}', 'Name a')], true],
    ['too many', [...full, of('more')], full, false],
    ['too long', [of('a', 'x'.repeat(6000), 'n'.repeat(90))], [of('a', 'x'.repeat(5000), 'n'.repeat(80))], false],
    ['a card number', [of('a', card)], [of('a', '•••• 1111')], false],
  ])('of %s is read', (_, stored, templates, isWhole) => {
    expect(repairTemplates(stored)).toEqual({ templates, isWhole });
  });

  test('of anything at all gives what can be kept, and itself when it is read again', () => {
    const near = fc.record({ id: fc.string(), name: fc.string(), text: fc.string() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(near, fc.anything()), { maxLength: 60 })), stored => {
        const { templates } = repairTemplates(stored);
        expect(templates.length).toBeLessThanOrEqual(templateLimits.templates);
        expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
        expect(templates.map(whyNotKept).filter(Boolean)).toEqual([]);
        expect(templates.filter(({ text }) => holdsCardNumber(text))).toEqual([]);
        expect(repairTemplates(templates)).toEqual({ templates, isWhole: true });
      }),
    );
  });
});
