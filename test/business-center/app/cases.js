import { call } from './calls.js';
import { badge, h } from './dom.js';

/** The list of Decision Manager cases among the worked examples. In: main element, view data. */
export async function showCases(main, { words, isCurrent }) {
  const { rows } = await call('/ebc2/tss/examples');
  if (!isCurrent()) return;
  const cases = rows.filter(row => row.reasonCode === '480' || row.reasonCode === '481');
  const lines = cases.map(row =>
    h(
      'tr',
      {},
      h(
        'td',
        { class: 'number' },
        h('a', { href: `/ebc2/app/DecisionManager/CaseDetails?requestId=${row.id}` }, row.id),
      ),
      h('td', {}, badge(row.result)),
      h('td', { class: 'number' }, row.reasonCode),
      h('td', { class: 'number right' }, row.amount),
      h('td', { class: 'number' }, row.date),
    ),
  );
  const heads = [words.requestId, words.status, words.reasonCode, words.amount, words.transactionDate];
  main.replaceChildren(
    h('div', { class: 'page-head' }, h('h1', {}, h('span', {}, 'Case Management List'))),
    h(
      'section',
      { class: 'card' },
      h(
        'div',
        { class: 'scroll' },
        h(
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
          h('tbody', {}, lines),
        ),
      ),
    ),
  );
}
