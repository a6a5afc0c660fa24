import { newerAddress } from '../domain/newer-address.ts';
import type { Site } from '../domain/sites.ts';
import type { Language } from '../i18n/language.ts';
import { portalText, portalWords } from '../i18n/portal-text.ts';
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

/** Where the name of the portal is an older one: today's as a choice. Nobody has to take it. */
export function OlderAddress(props: {
  readonly site: Site;
  readonly language: Language;
  readonly onOpen: (address: string) => void;
}) {
  const { site, language, onOpen } = props;
  const newer = newerAddress(site);
  const { olderWhat, openNewer } = portalWords[language];
  if (newer === undefined) return undefined;
  return (
    <section class="section older">
      <p class="quiet">{olderWhat}</p>
      <button type="button" class="button" onClick={() => onOpen(newer)}>
        {openNewer(new URL(newer).host)}
      </button>
    </section>
  );
}
