import type { OptionsWords } from '../i18n/options.ts';
import { Icon } from '../ui/icon.tsx';

/** What was stored and could not be read whole: told, shown and kept until the person lets it go. */
export function TemplatesAside(props: { own: OptionsWords; text: string; onForget: () => void }) {
  const { own, text, onForget } = props;
  return (
    <div class="aside tone-warning">
      <Icon name="warning" />
      <div>
        <h3>{own.aside}</h3>
        <p>{own.asideWhat}</p>
        <details>
          <summary>
            <Icon name="chevron" />
            {own.asideText}
          </summary>
          <textarea class="box fixed" readonly rows={6} aria-label={own.asideText} value={text} />
        </details>
        <button type="button" class="button" onClick={onForget}>
          {own.asideForget}
        </button>
      </div>
    </div>
  );
}
