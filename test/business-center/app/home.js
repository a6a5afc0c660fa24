import { call } from './calls.js';
import { badge, h } from './dom.js';
import { detailsAddress } from './navigation.js';

function tile(name, value, note) {
  return h(
    'section',
    { class: 'card tile' },
    h('h2', {}, name),
    h('div', { class: 'figure' }, value),
    h('p', {}, note),
  );
}

function exampleRow(row) {
  const link = h('a', { href: detailsAddress(row.id, row.merchantId) }, row.id);
  return h(
    'tr',
    {},
    h('td', { class: 'number' }, link),
    h('td', {}, row.application),
    h('td', {}, badge(row.result)),
    h('td', { class: 'number' }, row.reasonCode),
    h('td', {}, row.replyFlag),
    h('td', { class: 'number right' }, row.amount),
    h('td', { class: 'number' }, row.date),
  );
}

/** The home page: three tiles, and the worked examples for somebody who tries the product. In: main element, view data. */
export async function showHome(main, { words, organization, isCurrent }) {
  const { rows } = await call('/ebc2/tss/examples');
  if (!isCurrent()) return;
  const heads = [
    words.requestId,
    words.application,
    words.status,
    words.reasonCode,
    words.replyFlag,
    words.amount,
    words.transactionDate,
  ];
  const table = h(
    'table',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        heads.map(head => h('th', { class: head === words.amount && 'right' }, head)),
      ),
    ),
    h('tbody', {}, rows.map(exampleRow)),
  );
  main.replaceChildren(
    h(
      'div',
      { id: 'ebcHome' },
      h('div', { class: 'page-head' }, h('h1', {}, 'Home'), h('p', {}, `Signed in to ${organization}`)),
      h(
        'div',
        { class: 'tiles' },
        tile('Transactions, last 7 days', '2,000', 'All channels'),
        tile('Cases waiting for review', '1', 'Decision Manager'),
        tile('Security keys', '3', 'None ends in the next 90 days'),
      ),
      h('section', { class: 'card' }, h('h2', {}, 'Worked examples'), h('div', { class: 'scroll' }, table)),
    ),
  );
}
