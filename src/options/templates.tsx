import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isOffered, type OwnTemplate, templateLimits, whyNotKept } from '../domain/own-templates.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section, type SectionProps } from './section.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { TemplatesAside } from './templates-aside.tsx';
import { useTemplates } from './use-templates.ts';

/** The person's own templates: the list, one of them opened to be edited, and what was deleted last. */
export function TemplatesSection({ words, own }: SectionProps) {
  const here = useTemplates();
  const { state, list, aside, isFailing, change, tryAgain } = here;
  const [opened, setOpened] = useState<string>();
  const [deleted, setDeleted] = useState<{ template: OwnTemplate; at: number }>();
  const [said, setSaid] = useState('');
  const wanted = useFocusOn();

  const isFull = list.length >= templateLimits.templates;
  const nameOf = ({ name }: OwnTemplate) => name.trim() || own.nameless;
  const add = (template: Omit<OwnTemplate, 'id'>) => {
    if (isFull) return;
    const id = crypto.randomUUID();
    change({ kind: 'add', template: { id, ...template } });
    setOpened(id);
    setSaid('');
    wanted.current = `${id}-name`;
  };
  const remove = (template: OwnTemplate, at: number) => {
    change({ kind: 'delete', id: template.id });
    setDeleted({ template, at });
    setSaid(own.deleted(nameOf(template)));
    if (opened === template.id) setOpened(undefined);
    wanted.current = 'undo';
  };
  const undo = () => {
    // A full list takes nothing: the deleted one waits for room.
    if (!deleted || isFull) return;
    change({ kind: 'add', ...deleted });
    setDeleted(undefined);
    setSaid('');
    wanted.current = `${deleted.template.id}-open`;
  };
  const move = (template: OwnTemplate, at: number, by: -1 | 1) => {
    if (!list[at + by]) return;
    change({ kind: 'move', id: template.id, by });
    setSaid(own.moved(nameOf(template), at + by + 1, list.length));
    wanted.current = `${template.id}-${by}`;
  };
  const isGone = opened !== undefined && state === 'ready' && !list.some(({ id }) => id === opened);

  if (state === 'loading') return undefined;
  if (state === 'unreadable') {
    const reload = { label: own.reload, onClick: () => location.reload() };
    return <Notice tone="bad" title={own.unreadable} sentence={own.unreadableWhat} action={reload} />;
  }
  return (
    <Section id="templates" title={own.templates} what={own.templatesWhat}>
      {aside !== undefined && <TemplatesAside own={own} text={aside} onForget={here.forgetAside} />}
      {list.length > 0 ? (
        <ol class="templates">
          {list.map((template, at) => (
            <li key={template.id} class={template.id === opened ? 'template is-open' : 'template'}>
              <div class="template-row">
                <h3>
                  <button
                    type="button"
                    id={`${template.id}-open`}
                    class="template-opener"
                    aria-expanded={template.id === opened}
                    onClick={() => setOpened(template.id === opened ? undefined : template.id)}
                  >
                    <Icon name="chevron" />
                    <span>{nameOf(template)}</span>
                  </button>
                </h3>
                <State template={template} own={own} />
                <Mover
                  id={`${template.id}--1`}
                  name={own.moveUp(nameOf(template))}
                  icon="previous"
                  isLast={at === 0}
                  onMove={() => move(template, at, -1)}
                />
                <Mover
                  id={`${template.id}-1`}
                  name={own.moveDown(nameOf(template))}
                  icon="next"
                  isLast={at === list.length - 1}
                  onMove={() => move(template, at, 1)}
                />
                <button type="button" class="button compact" onClick={() => remove(template, at)}>
                  {own.delete}
                  <span class="spoken"> {nameOf(template)}</span>
                </button>
              </div>
              {template.id === opened && (
                <TemplateEditor
                  template={template}
                  words={words}
                  own={own}
                  isFailing={isFailing}
                  onEdit={edited => change({ kind: 'edit', template: edited })}
                  onTryAgain={tryAgain}
                />
              )}
            </li>
          ))}
        </ol>
      ) : (
        <Empty own={own} onStart={add} />
      )}
      <div class="templates-foot">
        {list.length > 0 && (
          <button type="button" class="button" aria-disabled={isFull} onClick={() => add({ name: '', text: '' })}>
            {own.add}
          </button>
        )}
        {deleted && (
          <button type="button" id="undo" class="button" aria-disabled={isFull} onClick={undo}>
            {own.undo(nameOf(deleted.template))}
          </button>
        )}
        <p role="status">{isGone ? own.deletedElsewhere : said}</p>
      </div>
      {isFull && <p class="quiet">{own.full(templateLimits.templates)}</p>}
    </Section>
  );
}

/** The list before its first template: one to look at and to start from. */
function Empty({ own, onStart }: { own: SectionProps['own']; onStart: (template: Omit<OwnTemplate, 'id'>) => void }) {
  return (
    <div class="templates-empty">
      <h3>{own.none}</h3>
      <p class="quiet">{own.noneWhat}</p>
      <figure>
        <figcaption>{own.example.name}</figcaption>
        <p class="preview">{own.example.text}</p>
      </figure>
      <div class="actions">
        <button type="button" class="button main" onClick={() => onStart(own.example)}>
          {own.startFromExample}
        </button>
        <button type="button" class="button" onClick={() => onStart({ name: '', text: '' })}>
          {own.startEmpty}
        </button>
      </div>
    </div>
  );
}

function State({ template, own }: { template: OwnTemplate; own: SectionProps['own'] }) {
  const isUnkept = whyNotKept(template) !== undefined;
  if (!isUnkept && isOffered(template)) return undefined;
  const tone = isUnkept ? 'bad' : 'warning';
  return (
    <p class={`chip tone-${tone}`}>
      <Icon name={tone} />
      <span>{isUnkept ? own.unsaved : own.draft}</span>
    </p>
  );
}

function Mover(props: { id: string; name: string; icon: 'previous' | 'next'; isLast: boolean; onMove: () => void }) {
  const { id, name, icon, isLast, onMove } = props;
  return (
    // Stays in the order of tabbing at the ends, so that the focus is not lost.
    <button
      type="button"
      id={id}
      class="icon-button mover"
      aria-label={name}
      title={name}
      aria-disabled={isLast}
      onClick={onMove}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Gives the focus to the element with the wanted id once it is there: what is moved in a page loses it. */
function useFocusOn() {
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const element = wanted.current === undefined ? null : document.getElementById(wanted.current);
    if (!element) return;
    element.focus();
    wanted.current = undefined;
  });
  return wanted;
}
