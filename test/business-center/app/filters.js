import { h } from './dom.js';

/** Names of the filters in Add Filter, as the real list has them. */
export const filterNames = [
  'Merchant Reference Number',
  'Request ID',
  'Token ID',
  'Transaction Reference Number',
  'Application',
  'Email Address',
  'First Name',
  'Last Name',
  'Account Suffix',
  'Account Prefix',
  'Account Number',
  'Billing Phone Number',
  'Shipping Phone Number',
  'Billing Address1 (Exact Match)',
  'Shipping Address1 (Exact Match)',
  'Device ID',
  'Customer ID',
  'Reply',
  'Payment Category',
  'Payment Solution',
  'Client Application',
  'Partner Original Transaction ID',
  'Terminal Serial Number',
  'Business Application ID',
  'Terminal ID',
  'XID',
  'PA Transaction ID',
  'Provider Transaction Id',
  'Sales Slip Number',
  'Authorization Code',
  'JCCA Terminal Id',
  'Acquirer Account ID',
  'Retrieval Reference Number',
  'Installment Identifier',
  'Partner Solution ID',
  'Commerce Indicator',
  'Reason',
  'Status',
  'Processor',
];

/** Adds a row for a new filter: a drop-down with all names and a text. In: the element to add to. */
export function addFilter(list) {
  const options = filterNames.map(name => h('option', { value: name }, name));
  const row = h(
    'div',
    { class: 'filter' },
    h('select', { 'aria-label': 'New Filter' }, options),
    h('input', { type: 'text', 'aria-label': 'Filter text', autocomplete: 'off' }),
    h('button', { type: 'button', class: 'quiet', onclick: () => row.remove() }, h('span', {}, 'Remove')),
  );
  list.append(row);
  row.querySelector('select').focus();
}

/** Reads the filters that were added. In: the element they stand in. Out: name and text of each. */
export function readFilters(list) {
  return [...list.querySelectorAll('.filter')].map(row => ({
    name: row.querySelector('select').value,
    text: row.querySelector('input').value,
  }));
}
