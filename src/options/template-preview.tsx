import { maskCardNumbers } from '../domain/card-guard.ts';
import { parseTemplate } from '../domain/template.ts';
import type { OptionsWords } from '../i18n/options.ts';

/** How the text will look, with made-up values that are marked as such. */
export function TemplatePreview({ text, own }: { readonly text: string; readonly own: OptionsWords }) {
  const parsed = parseTemplate(text);
  return (
    <section class="template-preview">
      <h4>{own.preview}</h4>
      <p class="quiet small">{parsed.kind === 'wrong' ? own.noPreview : own.previewWhat}</p>
      {parsed.kind === 'template' && text !== '' && (
        <p class="preview">
          {parsed.parts.map(part =>
            'text' in part ? maskCardNumbers(part.text) : <span class="made-up">{own.values[part.placeholder]}</span>,
          )}
        </p>
      )}
    </section>
  );
}
