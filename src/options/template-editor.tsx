import { useRef } from 'preact/hooks';
import { isOffered, type OwnTemplate, templateLimits, whyNotKept } from '../domain/own-templates.ts';
import { type Placeholder, parseTemplate, placeholders, type TemplateError } from '../domain/template.ts';
import { suggestedPlaceholder } from '../domain/template-suggestion.ts';
import { CopyStatus } from '../ui/copy-button.tsx';
import type { SectionProps } from './section.tsx';
import { TemplateMistakes } from './template-mistakes.tsx';
import { TemplatePreview } from './template-preview.tsx';

export type TemplateEditorProps = SectionProps & {
  readonly template: OwnTemplate;
  /** True while the browser refuses to store. */
  readonly isFailing: boolean;
  readonly onEdit: (template: OwnTemplate) => void;
  readonly onTryAgain: () => void;
};

/** One template: its name, its text, what is wrong in it, what can be put in, how it will look. Saved as it is typed. */
export function TemplateEditor({ template, words, own, isFailing, onEdit, onTryAgain }: TemplateEditorProps) {
  const { id, name, text } = template;
  const { names } = words.templates;
  const box = useRef<HTMLTextAreaElement>(null);
  const parsed = parseTemplate(text);
  const errors = parsed.kind === 'wrong' ? parsed.errors : [];
  const why = whyNotKept(template);
  const isTextWrong = errors.length > 0 || (why !== undefined && why !== 'long-name');

  /** Writes into the box as typing does, so that the browser can undo it. */
  const write = (written: string, from?: number, to?: number) => {
    const area = box.current;
    if (!area) return;
    area.focus();
    if (from !== undefined && to !== undefined) area.setSelectionRange(from, to);
    document.execCommand('insertText', false, written);
  };
  const placeOf = (error: TemplateError) => {
    const from = startOf(text, error);
    const { length } = /^\{[^{}\n]*\}|^[{}]/.exec(text.slice(from))?.[0] ?? '';
    return [from, from + length] as const;
  };
  const show = (error: TemplateError) => {
    box.current?.focus();
    box.current?.setSelectionRange(...placeOf(error));
  };
  return (
    <div class="template-editor">
      <div class="template-writing">
        <label class="field">
          <span>{own.name}</span>
          <input
            id={`${id}-name`}
            class="box"
            type="text"
            autocomplete="off"
            value={name}
            aria-invalid={why === 'long-name'}
            aria-describedby={`${id}-status`}
            onInput={event => onEdit({ id, name: event.currentTarget.value, text })}
          />
        </label>
        <label class="field">
          <span>{own.text}</span>
          <textarea
            ref={box}
            class="box"
            rows={9}
            value={text}
            aria-invalid={isTextWrong}
            aria-describedby={`${id}-status ${id}-mistakes`}
            onInput={event => onEdit({ id, name, text: event.currentTarget.value })}
          />
        </label>
        <p class="quiet small counted">{own.count(text.length, templateLimits.text)}</p>
        <div id={`${id}-mistakes`} class="mistakes-place">
          <TemplateMistakes
            errors={errors}
            own={own}
            suggestionFor={unknown => suggestedPlaceholder(unknown, names)}
            onReplace={(error, placeholder) => write(`{${placeholder}}`, ...placeOf(error))}
            onShow={show}
          />
        </div>
        <div id={`${id}-status`}>
          <CopyStatus outcome={outcomeOf(template, errors, isFailing, own)} />
        </div>
        {isFailing && (
          <button type="button" class="button" onClick={onTryAgain}>
            {own.tryAgain}
          </button>
        )}
      </div>
      <TemplatePreview text={text} own={own} />
      <Placeholders own={own} names={names} onInsert={placeholder => write(`{${placeholder}}`)} />
    </div>
  );
}

function Placeholders(props: {
  own: SectionProps['own'];
  names: Readonly<Record<Placeholder, string>>;
  onInsert: (placeholder: Placeholder) => void;
}) {
  const { own, names, onInsert } = props;
  return (
    <fieldset class="placeholders">
      <legend>{own.insert}</legend>
      <p class="quiet small">{own.insertWhat}</p>
      <div>
        {placeholders.map(placeholder => (
          <button key={placeholder} type="button" class="button compact" onClick={() => onInsert(placeholder)}>
            <span>{names[placeholder]}</span> <span class="code">{`{${placeholder}}`}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** What came of typing: saved and offered, saved as a draft and why, or not saved and why. */
function outcomeOf(
  template: OwnTemplate,
  errors: readonly TemplateError[],
  isFailing: boolean,
  own: SectionProps['own'],
): { done: boolean; text: string } {
  const why = whyNotKept(template);
  if (why) return { done: false, text: own.notKept[why] };
  if (isFailing) return { done: false, text: own.notSaved };
  if (isOffered(template)) return { done: true, text: own.offered };
  const needs = template.name.trim() === '' ? own.needsName : errors.length === 0 ? own.needsText : undefined;
  return { done: false, text: [own.keptAsDraft, needs].filter(Boolean).join(' ') };
}

/** Where in the text a mistake stands. */
function startOf(text: string, { line, column }: TemplateError): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
