import type { Site } from '../domain/sites.ts';
import type { Words } from '../i18n/en.ts';
import { Icon } from '../ui/icon.tsx';

/** Which Business Center the page belongs to, and whether money is real there. */
export function Card({ site, words }: { readonly site: Site; readonly words: Words }) {
  const isTest = site.environment === 'test';
  return (
    <>
      {/* The chip says it already. */}
      <p class="portal-name">{site.name.replace(/ \(test\)$/i, '')}</p>
      <p class={`chip portal-chip tone-${isTest ? 'warning' : 'neutral'}`}>
        <Icon name={site.environment} />
        <span>{isTest ? words.popup.test : words.popup.production}</span>
      </p>
    </>
  );
}
