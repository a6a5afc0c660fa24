import { useEffect, useRef, useState } from 'preact/hooks';
import { onStoredChange } from '../browser/settings-changes.ts';
import {
  changeTemplates,
  forgetAside,
  openTemplates,
  type StoredTemplates,
  templatesKey,
} from '../browser/templates.ts';
import { changedTemplates, type OwnTemplate, type TemplateChange, whyNotKept } from '../domain/own-templates.ts';

/** The list as it is edited in this window. */
export type TemplatesHere = {
  readonly state: 'loading' | 'unreadable' | 'ready';
  /** With what is typed here and cannot be kept in the place of what is stored. */
  readonly list: readonly OwnTemplate[];
  readonly aside: string | undefined;
  /** True while the browser refuses to store what was typed. */
  readonly isFailing: boolean;
  readonly change: (change: TemplateChange) => void;
  readonly tryAgain: () => void;
  readonly forgetAside: () => void;
};

/**
 * The list that is shown and changed here, stored after each change, with what other windows change. Changes go to
 * storage one after the other as changes, not as a whole list, so that two windows do not overwrite each other.
 */
export function useTemplates(): TemplatesHere {
  const [state, setState] = useState<TemplatesHere['state']>('loading');
  const [{ templates, aside }, setStored] = useState<StoredTemplates>({ templates: [], aside: undefined });
  const [unkept, setUnkept] = useState<ReadonlyMap<string, OwnTemplate>>(new Map());
  const [isFailing, setFailing] = useState(false);
  const waiting = useRef<TemplateChange[]>([]);
  const isStoring = useRef(false);

  /** What is stored, unless something typed here is still on its way there. */
  const refresh = async () => {
    const isOnItsWay = () => isStoring.current || waiting.current.length > 0;
    if (isOnItsWay()) return;
    const opened = await openTemplates().catch(() => undefined);
    if (isOnItsWay()) return;
    if (opened) setStored(opened);
    // What was read before stays: only a first reading that fails leaves nothing to show.
    setState(before => (opened ? 'ready' : before === 'loading' ? 'unreadable' : before));
  };
  const store = async () => {
    if (isStoring.current) return;
    isStoring.current = true;
    while (waiting.current.length > 0) {
      const now = waiting.current;
      waiting.current = [];
      const isDone = await changeTemplates(now).then(
        () => true,
        () => false,
      );
      setFailing(!isDone);
      if (isDone) continue;
      waiting.current = [...now, ...waiting.current];
      break;
    }
    isStoring.current = false;
    await refresh();
  };
  const change = (wanted: TemplateChange) => {
    const isUnkept = wanted.kind === 'edit' && whyNotKept(wanted.template) !== undefined;
    if (wanted.kind === 'edit') {
      const { template } = wanted;
      setUnkept(
        before =>
          new Map([...before].filter(([id]) => id !== template.id).concat(isUnkept ? [[template.id, template]] : [])),
      );
    }
    if (isUnkept) return;
    setStored(before => ({ ...before, templates: changedTemplates(before.templates, wanted) }));
    waiting.current.push(wanted);
    void store();
  };
  useEffect(() => {
    const ending = new AbortController();
    onStoredChange(templatesKey, () => void refresh(), ending.signal);
    void refresh();
    return () => ending.abort();
  }, []);

  return {
    state,
    list: templates.map(template => unkept.get(template.id) ?? template),
    aside,
    isFailing,
    change,
    tryAgain: () => void store(),
    forgetAside: () => void forgetAside().then(refresh, () => setFailing(true)),
  };
}
