import type { Placeholder, TemplateError } from '../domain/template.ts';
import type { OptionsWords } from '../i18n/options.ts';
import { Icon } from '../ui/icon.tsx';

/** As many as a person mends at a time. */
const most = 5;

export type TemplateMistakesProps = {
  readonly errors: readonly TemplateError[];
  readonly own: OptionsWords;
  readonly suggestionFor: (unknown: string) => Placeholder | undefined;
  readonly onReplace: (error: TemplateError, placeholder: Placeholder) => void;
  readonly onShow: (error: TemplateError) => void;
};

/** What is wrong in a template, each in a sentence with its place, and one press that mends it or leads there. */
export function TemplateMistakes({ errors, own, suggestionFor, onReplace, onShow }: TemplateMistakesProps) {
  if (errors.length === 0) return undefined;
  return (
    <ul class="mistakes tone-bad">
      {errors.slice(0, most).map(error => {
        const meant = error.kind === 'unknown' ? suggestionFor(error.text) : undefined;
        return (
          <li key={`${error.line}:${error.column}`}>
            <Icon name="bad" />
            <p>
              {own.mistake(error)} {meant && own.suggest(meant)}
            </p>
            <button
              type="button"
              class="button compact"
              onClick={() => (meant ? onReplace(error, meant) : onShow(error))}
            >
              {meant ? own.replace(meant) : own.show}
            </button>
          </li>
        );
      })}
      {errors.length > most && <li>{own.moreMistakes(errors.length - most)}</li>}
    </ul>
  );
}
