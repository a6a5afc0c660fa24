import { call } from './calls.js';
import { drawDetails } from './details-page.js';
import { fillFrame, openShadow } from './details-shells.js';
import { h } from './dom.js';
import { replaceRows, takeOver } from './rerender.js';

const address = query => `/ebc2/tss/v2/transactions?id=${encodeURIComponent(query.get('requestId') ?? '')}`;

/** The details of one transaction in the shell and layout of the variant. In: main element, view data. */
export async function showDetails(main, { query, variant, words, isCurrent, embedded }) {
  if (variant.shell === 'frame' && !embedded) return fillFrame(main, query);
  const page = await call(address(query));
  if (!isCurrent()) return;
  if (page.missing) {
    main.replaceChildren(h('div', { class: 'card empty' }, 'No transaction with this Request ID.'));
    return;
  }
  const drawn = drawDetails(page, { variant, words });
  const place = variant.shell === 'shadow' ? openShadow(main) : main;
  if (variant.rerender === 'reused' && place.querySelector('.details') !== null)
    takeOver(place.querySelector('.details'), drawn);
  else if (place === main) main.replaceChildren(drawn);
  else place.append(drawn);
  if (variant.rerender === 'in-place') setTimeout(() => isCurrent() && replaceRows(place), 300);
}
