import { holdsCardNumber, maskCardNumbers } from './card-guard.ts';
import { parseTemplate } from './template.ts';

/** A text of the person's own, with placeholders; the list of them is in the order in which they are offered. */
export type OwnTemplate = {
  /** Tells it from the others; never shown. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
};

/** The most that is kept. Lengths count as text boxes do, in UTF-16. */
export const templateLimits = { templates: 50, name: 80, text: 5000 } as const;

/** What a person does to the list. Whoever makes one up takes an id that nobody else has. */
export type TemplateChange =
  /** Puts one in at a place, or at the end; also what takes a deletion back. */
  | { readonly kind: 'add'; readonly template: OwnTemplate; readonly at?: number }
  | { readonly kind: 'edit'; readonly template: OwnTemplate }
  | { readonly kind: 'delete'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly by: -1 | 1 };

/**
 * The list after a change. What no longer makes sense changes nothing: another window may have deleted the template, or
 * filled the list.
 */
export function changedTemplates(templates: readonly OwnTemplate[], change: TemplateChange): readonly OwnTemplate[] {
  switch (change.kind) {
    case 'add':
      return templates.length >= templateLimits.templates || templates.some(({ id }) => id === change.template.id)
        ? templates
        : templates.toSpliced(change.at ?? templates.length, 0, change.template);
    case 'edit':
      return templates.map(template => (template.id === change.template.id ? change.template : template));
    case 'delete':
      return templates.filter(({ id }) => id !== change.id);
    case 'move': {
      const from = templates.findIndex(({ id }) => id === change.id);
      const template = templates[from];
      const to = from + change.by;
      if (!template || to < 0 || to >= templates.length) return templates;
      return templates.toSpliced(from, 1).toSpliced(to, 0, template);
    }
  }
}

/** True where it can be offered: it has a name and a text without a mistake. Others are drafts. */
export function isOffered({ name, text }: OwnTemplate): boolean {
  return name.trim() !== '' && text.trim() !== '' && parseTemplate(text).kind === 'template';
}

/** Why something typed cannot be kept at all, not even as a draft; undefined where it can. */
export function whyNotKept({ name, text }: OwnTemplate): 'card-number' | 'long-name' | 'long-text' | undefined {
  if (holdsCardNumber(name) || holdsCardNumber(text)) return 'card-number';
  if (name.length > templateLimits.name) return 'long-name';
  return text.length > templateLimits.text ? 'long-text' : undefined;
}

/** What could be read of a stored list. */
export type RepairedTemplates = {
  readonly templates: readonly OwnTemplate[];
  /** False where something was left out or cut, so that what was stored must be kept and the person told. */
  readonly isWhole: boolean;
};

/** Any stored value made into a list: what cannot be read is left out, what is too big is cut. The same each time. */
export function repairTemplates(stored: unknown): RepairedTemplates {
  if (stored === undefined) return { templates: [], isWhole: true };
  if (!Array.isArray(stored)) return { templates: [], isWhole: false };
  let isWhole = stored.length <= templateLimits.templates;
  const templates: OwnTemplate[] = [];
  // Where there are too many, those that can be read come first.
  for (const [index, one] of stored.entries()) {
    if (templates.length === templateLimits.templates) break;
    const read = readOne(one);
    if (!read || whyNotKept(read)) isWhole = false;
    if (!read) continue;
    const isTaken = templates.some(({ id }) => id === read.id);
    const id = read.id === '' || isTaken ? freeId(templates, index) : read.id;
    templates.push({ id, name: shortened(read.name, 'name'), text: shortened(read.text, 'text') });
  }
  return { templates, isWhole };
}

function readOne(thing: unknown): OwnTemplate | undefined {
  if (typeof thing !== 'object' || thing === null || !('text' in thing) || typeof thing.text !== 'string')
    return undefined;
  const id = 'id' in thing && typeof thing.id === 'string' ? thing.id : '';
  return { id, name: 'name' in thing && typeof thing.name === 'string' ? thing.name : '', text: thing.text };
}

function freeId(taken: readonly OwnTemplate[], number: number): string {
  const id = `stored-${number}`;
  return taken.some(other => other.id === id) ? freeId(taken, number + 1) : id;
}

/** As much as is kept, without card numbers: what is cut, or stands beside a mask, can look like one again. */
function shortened(text: string, what: 'name' | 'text'): string {
  let kept = text;
  do kept = maskCardNumbers(kept).slice(0, templateLimits[what]);
  while (holdsCardNumber(kept));
  return kept;
}
