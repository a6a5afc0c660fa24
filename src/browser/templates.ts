import { maskCardNumbers } from '../domain/card-guard.ts';
import { changedTemplates, type OwnTemplate, repairTemplates, type TemplateChange } from '../domain/own-templates.ts';
import { browser } from './browser.ts';
import { changeStored, type Stored } from './stored.ts';

/** Where the person's own templates are kept: apart from the settings, which are read more often. */
export const templatesKey = 'templates';
/** Where that is kept, as text, which could not be read or was too big. */
const asideKey = 'templatesAside';
const keys = [templatesKey, asideKey];

export type StoredTemplates = {
  readonly templates: readonly OwnTemplate[];
  /** What was stored before it had to be repaired, until the person has seen it. */
  readonly aside: string | undefined;
};

/** The templates as stored, as far as they can be read; none where the browser does not give them. */
export async function readTemplates(): Promise<readonly OwnTemplate[]> {
  const stored: Stored = await browser.storage.local.get(templatesKey).catch(() => ({}));
  return repairTemplates(stored[templatesKey]).templates;
}

/**
 * The templates for the one who edits them: where they had to be repaired, that is stored, and what was there is put
 * aside. Rejects where the browser reads or writes nothing.
 */
export async function openTemplates(): Promise<StoredTemplates> {
  const stored: Stored = await browser.storage.local.get(keys);
  const { templates, isWhole } = repairTemplates(stored[templatesKey]);
  if (isWhole) return { templates, aside: asideIn(stored) };
  await changeTemplates([]);
  return openTemplates();
}

/** Makes changes to what is stored now, whoever wrote it. Rejects where the browser does not store it. */
export function changeTemplates(changes: readonly TemplateChange[]): Promise<void> {
  return changeStored(keys, stored => {
    const { templates, isWhole } = repairTemplates(stored[templatesKey]);
    return {
      [templatesKey]: changes.reduce(changedTemplates, templates),
      ...(!isWhole && { [asideKey]: withAside(stored) }),
    };
  });
}

/** Forgets what was put aside. */
export async function forgetAside(): Promise<void> {
  await browser.storage.local.remove(asideKey);
}

function asideIn(stored: Stored): string | undefined {
  const aside = stored[asideKey];
  return typeof aside === 'string' && aside !== '' ? aside : undefined;
}

function withAside(stored: Stored): string {
  const before = asideIn(stored);
  const now = maskCardNumbers(JSON.stringify(stored[templatesKey], undefined, 2));
  return before === undefined ? now : `${before}\n\n${now}`;
}
