import { badge, h } from './dom.js';
import { drawRows } from './layouts.js';
import { detailsAddress } from './navigation.js';

function section({ heading, rows, service }, { layout }) {
  return h(
    'section',
    { class: 'card', 'data-application': service !== undefined },
    h('div', { class: 'heading' }, h('span', {}, heading)),
    drawRows(rows, layout),
  );
}

function step(name, id, merchantId) {
  return id === undefined ? undefined : h('a', { class: 'step', href: detailsAddress(id, merchantId) }, name);
}

function relatedRow(row) {
  const place = row.merchantId === undefined ? 'example_merchant' : row.merchantId;
  return h(
    'tr',
    {},
    h('td', { class: 'number' }, h('a', { href: detailsAddress(row.id, place) }, row.id)),
    h('td', {}, row.application ?? '—'),
    h('td', {}, row.result ? badge(row.result) : '—'),
    h('td', { class: 'number right' }, row.amount || '—'),
    h('td', { class: 'number' }, row.date ?? '—'),
  );
}

function related(rows, words) {
  const heads = [words.requestId, words.application, words.status, words.amount, words.transactionDate];
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
    h('tbody', {}, rows.map(relatedRow)),
  );
  return h(
    'section',
    { class: 'card wide' },
    h('div', { class: 'heading' }, h('span', {}, words.relatedTransactions)),
    h('div', { class: 'scroll' }, table),
  );
}

/** Draws the details of a transaction. In: the server's answer, {variant, words}. Out: an element that is not yet in the page. */
export function drawDetails(page, { variant, words }) {
  const actions = page.actions.map(name => h('button', { type: 'button', 'data-action': name }, h('span', {}, name)));
  const caseLink = h(
    'a',
    { class: 'case', href: `/ebc2/app/DecisionManager/CaseDetails?requestId=${page.id}` },
    h('span', {}, words.viewCase),
  );
  const head = h(
    'div',
    { class: 'page-head' },
    h(
      'div',
      { class: 'title' },
      h('a', { class: 'back', href: '/ebc2/app/TransactionManagement/Transactions' }, `‹ ${words.transactions}`),
      h('h1', {}, words.transactionDetails),
    ),
    badge(page.result),
    page.hasCase && caseLink,
    h('div', { class: 'space' }),
    h('div', { class: 'actions' }, actions),
    h(
      'div',
      { class: 'steps' },
      step('Previous', page.previous, page.merchantId),
      step('Next', page.next, page.merchantId),
    ),
  );
  const sections = page.sections.map(each => section(each, variant));
  return h(
    'div',
    { class: 'details' },
    head,
    h('div', { class: 'sections' }, sections),
    page.related.length > 0 && related(page.related, words),
  );
}
