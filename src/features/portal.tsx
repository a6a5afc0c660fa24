import type { Site } from '../domain/sites.ts';
import type { Language } from '../i18n/language.ts';
import { portalText } from '../i18n/portal-text.ts';
import { PortalChip } from '../ui/portal-chip.tsx';

/** Which Business Center the page belongs to: whose, where, and whether money is real there. */
export function Card({ site, language }: { readonly site: Site; readonly language: Language }) {
  const portal = portalText(site, language);
  return (
    <>
      <p class="portal-name">
        <strong>{portal.name}</strong>
        {portal.more.map(part => `, ${part}`)}
      </p>
      <PortalChip portal={portal} />
    </>
  );
}
