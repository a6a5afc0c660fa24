import { h } from './dom.js';

const list = '/ebc2/app/TransactionManagement/Transactions?search=';
let inputs = 0;

/** The row as the public sources show it: a container with the known id, then label (in a span) and value. */
function known({ id, label, value }) {
  const inner = id === 'EmailAddress' ? h('div', {}, value) : value;
  return [h('div', { class: 'row', id }, h('div', {}, h('span', {}, label)), h('div', {}, inner))];
}

function nested({ label, value }) {
  const wrap = text => h('div', {}, h('div', {}, h('span', {}, h('span', {}, text))));
  return [h('div', { class: 'row' }, wrap(label), wrap(value))];
}

function attribute({ label, value }, index) {
  return [h('div', { class: 'labelled', [index % 2 === 0 ? 'aria-label' : 'data-label']: label }, value)];
}

/** Short values in text nodes side by side, longer ones in spans of four characters, without spaces between. */
function splitValue(value) {
  if (value.length < 4)
    return [value.slice(0, 1), value.slice(1)].filter(Boolean).map(part => document.createTextNode(part));
  return (value.match(/.{1,4}/gsu) ?? []).map(part => h('span', {}, part));
}

function split({ label, value }) {
  return [h('div', { class: 'row' }, h('div', {}, h('span', {}, label)), h('div', {}, splitValue(value)))];
}

function link({ label, value }) {
  return [
    h(
      'div',
      { class: 'row' },
      h('div', {}, h('span', {}, label)),
      h('div', {}, h('a', { href: list + encodeURIComponent(value) }, value)),
    ),
  ];
}

function input({ label, value }) {
  const id = `field-${++inputs}`;
  return [
    h('div', { class: 'row' }, h('label', { for: id }, label), h('input', { id, type: 'text', readonly: true, value })),
  ];
}

const layouts = {
  known,
  nested,
  attribute,
  split,
  link,
  input,
  siblings: ({ label, value }) => [h('div', {}, label), h('div', {}, value)],
  dl: ({ label, value }) => [h('dt', {}, label), h('dd', {}, value)],
  table: ({ label, value }) => [h('tr', {}, h('th', { scope: 'row' }, label), h('td', {}, value))],
  'one-line': ({ label, value }) => [h('div', {}, `${label.replace(/\s*:$/, '')}: ${value}`)],
};

/** Draws the rows of a section. In: rows ({id, label, value}), the name of the layout. Out: the element that holds them. */
export function drawRows(rows, layout) {
  const nodes = rows.flatMap(layouts[layout]);
  if (layout === 'dl') return h('dl', { class: 'rows', 'data-layout': layout }, nodes);
  if (layout === 'table') return h('table', { class: 'rows', 'data-layout': layout }, h('tbody', {}, nodes));
  return h('div', { class: 'rows', 'data-layout': layout }, nodes);
}
