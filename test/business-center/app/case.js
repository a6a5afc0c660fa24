import { call } from './calls.js';
import { h, say } from './dom.js';
import { drawRows } from './layouts.js';
import { detailsAddress } from './navigation.js';

const shown =
  /^(?:requestId|merchantReference|reasonCode|replyFlag|transactionDate|profile|profileDecision|rule|score|factors|amount|currency|email)$/;

function decide(word, name) {
  const note = () => say(`The stand-in decides nothing: “${word}” was only clicked.`);
  return h('button', { type: 'button', 'data-test': name, onclick: note }, h('span', {}, word));
}

/** A Decision Manager case. In: main element, view data. */
export async function showCase(main, { query, variant, isCurrent }) {
  const page = await call(`/ebc2/tss/v2/transactions?id=${encodeURIComponent(query.get('requestId') ?? '')}`);
  if (!isCurrent()) return;
  if (page.missing) return main.replaceChildren(h('div', { class: 'card empty' }, 'No case with this Request ID.'));
  const rows = page.sections
    .filter(({ service }) => service === undefined)
    .flatMap(section => section.rows)
    .filter(({ field }) => shown.test(field));
  const state =
    page.result === 'Reject' ? 'Rejected by Profile' : page.result === 'Review' ? 'Review' : 'Accepted by Profile';
  const back = h(
    'a',
    { class: 'back', href: detailsAddress(page.id, page.merchantId) },
    h('span', {}, 'Back to Transaction Details'),
  );
  main.replaceChildren(
    h(
      'div',
      { class: 'details' },
      h(
        'div',
        { class: 'page-head' },
        h('div', { class: 'title' }, back, h('h1', {}, 'Case')),
        h('div', {}, state),
        h('div', { class: 'space' }),
        h('div', { class: 'actions' }, decide('Accept', 'btn-accept'), decide('Reject', 'btn-reject')),
      ),
      h(
        'div',
        { class: 'sections' },
        h(
          'section',
          { class: 'card' },
          h('div', { class: 'heading' }, h('span', {}, 'Case Information')),
          drawRows(rows, variant.layout),
        ),
        h(
          'section',
          { class: 'card' },
          h('div', { class: 'heading' }, h('span', {}, 'Notes')),
          h('textarea', { 'data-test': 'text-noteDescription', 'aria-label': 'Note', rows: '4' }),
          h('div', { class: 'actions' }, decide('Submit', 'btn-submit')),
        ),
      ),
    ),
  );
}
