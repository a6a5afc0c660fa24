import { badge, h } from './dom.js';
import { detailsAddress } from './navigation.js';

const height = 36;
const pool = 40;
/** Where the badges stand among the columns. */
const badgesAt = 8;

/** Roles are not known of the real grid; they are there in the two layouts whose markup says what it is, and in no other. */
function rolesFor({ layout }) {
  return layout === 'dl' || layout === 'table' ? role => ({ role }) : () => ({});
}

function makeRow(count, role) {
  const link = h('a', { href: '#' }, '');
  const cells = Array.from({ length: count }, (_, index) =>
    h('div', { class: 'cell', ...role('gridcell') }, index === 0 ? link : document.createTextNode('')),
  );
  const badges = h('div', { class: 'cell badges', ...role('gridcell') });
  cells.splice(badgesAt, 0, badges);
  return {
    element: h('div', { class: 'grid-row', ...role('row') }, cells),
    link,
    texts: cells.filter(cell => cell !== badges),
    badges,
    index: -1,
  };
}

/** Puts another transaction into the same nodes, as grids that keep few rows do. */
function fillRow(row, data, index) {
  row.index = index;
  row.element.hidden = data === undefined;
  if (data === undefined) return;
  row.element.style.transform = `translateY(${index * height}px)`;
  row.element.classList.toggle('odd', index % 2 === 1);
  row.link.setAttribute('href', detailsAddress(data.requestId, data.merchantId));
  data.cells.forEach((text, column) => {
    const holder = column === 0 ? row.link : row.texts[column];
    if (holder.firstChild === null) holder.append('');
    holder.firstChild.data = text;
  });
  for (const [at, { name, result }] of data.applications.entries()) {
    const title = `${name}: ${result}`;
    const old = row.badges.children[at];
    if (old === undefined) {
      row.badges.append(badge(result, title));
      continue;
    }
    old.title = title;
    old.dataset.result = result.toLowerCase().replace(' ', '-');
    old.firstChild.firstChild.data = result;
  }
  while (row.badges.children.length > data.applications.length) row.badges.lastChild.remove();
}

/**
 * Draws the results: about 40 rows in the document, which are used again while the user scrolls.
 * In: the element to add to; column heads, rows, the head of the badges, the variant.
 */
export function drawGrid(parent, { columns, rows, applications, variant }) {
  const role = rolesFor(variant);
  const heads = columns
    .toSpliced(badgesAt, 0, applications)
    .map(name => h('div', { class: 'cell', ...role('columnheader') }, h('span', {}, name)));
  const canvas = h('div', { class: 'grid-canvas' });
  canvas.style.height = `${rows.length * height}px`;
  const body = h('div', { class: 'grid-body', tabindex: '0' }, canvas);
  const grid = h(
    'div',
    { 'data-test': 'grid-transaction-results', class: 'grid', ...role('grid') },
    h('div', { class: 'grid-head', ...role('row') }, heads),
    body,
  );
  const held = Array.from({ length: Math.min(pool, rows.length) }, () => makeRow(columns.length, role));
  canvas.append(...held.map(row => row.element));

  const place = () => {
    const first = Math.max(0, Math.min(Math.floor(body.scrollTop / height) - 8, rows.length - held.length));
    for (let index = first; index < first + held.length; index++) {
      const row = held[index % held.length];
      if (row.index !== index) fillRow(row, rows[index], index);
    }
    grid.querySelector('.grid-head').style.transform = `translateX(${-body.scrollLeft}px)`;
  };
  body.addEventListener('scroll', place, { passive: true });
  place();
  if (rows.length === 0) canvas.append(h('div', { class: 'empty' }, 'No transactions match the search.'));
  parent.append(grid);
  if (variant.rerender === 'in-place') setTimeout(() => replaceRows(held, rows, columns.length, role), 300);
}

function replaceRows(held, rows, count, role) {
  held.forEach((row, at) => {
    const fresh = makeRow(count, role);
    fillRow(fresh, rows[row.index], row.index);
    row.element.replaceWith(fresh.element);
    held[at] = fresh;
  });
}
