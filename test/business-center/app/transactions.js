import { call } from './calls.js';
import { h, loading } from './dom.js';
import { addFilter, readFilters } from './filters.js';
import { drawGrid } from './grid.js';

const ranges = [
  ['Last 7 days', '8'],
  ['Last 30 days', '30'],
  ['Last 6 months', '183'],
  ['Last 13 months', '396'],
];

/** The list of transactions with its search. In: main element, view data. */
export async function showTransactions(main, { words, variant, isCurrent, query }) {
  const text = h('input', {
    name: 'freeText',
    type: 'search',
    placeholder: 'Quick Search',
    'aria-label': 'Quick Search',
    autocomplete: 'off',
  });
  text.value = query.get('search') ?? '';
  const range = h(
    'select',
    { id: 'dateRange' },
    ranges.map(([name, days]) => h('option', { value: days }, name)),
  );
  const filters = h('div', { class: 'filters' });
  const results = h('div', { class: 'results' });

  const search = async event => {
    event?.preventDefault();
    results.replaceChildren(loading());
    const request = { freeText: text.value, days: Number(range.value), filters: readFilters(filters) };
    const { columns, rows } = await call('/ebc2/tss/v2/searches', request);
    if (!isCurrent()) return;
    const head = h(
      'div',
      { class: 'results-head' },
      h('span', {}, 'Search Results'),
      h('span', { class: 'count' }, rows.length.toLocaleString('en-US')),
    );
    results.replaceChildren(head);
    drawGrid(results, { columns: columns.map(key => words[key]), rows, applications: words.applications, variant });
  };

  const form = h(
    'form',
    { class: 'search', onsubmit: search },
    h(
      'div',
      { class: 'search-row' },
      text,
      h('button', { name: 'freeSearch', type: 'submit', class: 'main' }, h('span', {}, 'Search')),
      h('label', { for: 'dateRange' }, 'Date Range'),
      range,
      h('button', { type: 'button', onclick: () => addFilter(filters) }, h('span', {}, 'Add Filter')),
      h('div', { class: 'space' }),
      h('button', { type: 'button', class: 'quiet', disabled: true }, h('span', {}, 'Saved Search Options')),
    ),
    filters,
  );
  range.addEventListener('change', () => search());
  main.replaceChildren(
    h('div', { class: 'page-head' }, h('h1', {}, words.transactions)),
    h('div', { class: 'card list' }, form, results),
  );
  await search();
}
