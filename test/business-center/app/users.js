import { call } from './calls.js';
import { h, say } from './dom.js';

function userRow(user) {
  return h(
    'tr',
    {},
    h('td', {}, h('input', { type: 'checkbox', 'aria-label': `Select ${user.userName}` })),
    h('td', {}, h('a', { href: `/ebc2/app/AccountManagement/UserProfile?userName=${user.userName}` }, user.userName)),
    h('td', {}, user.name),
    h('td', {}, user.email),
    h('td', {}, user.role),
    h('td', {}, h('span', { class: 'state', 'data-state': user.status }, user.status)),
    h('td', { class: 'number' }, user.lastAccess),
  );
}

/** The users of the organization, with Enable at the top right of the table. In: main element, view data. */
export async function showUsers(main, { isCurrent }) {
  const { rows } = await call('/ebc2/tss/users');
  if (!isCurrent()) return;
  const heads = ['', 'User Name', 'Name', 'Email', 'Role', 'Status', 'Last Access'];
  const enable = h('button', { type: 'button', disabled: true }, h('span', {}, 'Enable'));
  enable.addEventListener('click', () => say('The stand-in enables nobody: “Enable” was only clicked.'));
  const table = h(
    'table',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        heads.map(head => h('th', {}, head)),
      ),
    ),
    h('tbody', {}, rows.map(userRow)),
  );
  table.addEventListener('change', () => {
    enable.disabled = table.querySelector('input:checked') === null;
  });
  main.replaceChildren(
    h('div', { class: 'page-head' }, h('h1', {}, 'Users')),
    h(
      'section',
      { class: 'card' },
      h('div', { class: 'table-head' }, h('div', { class: 'space' }), enable),
      h('div', { class: 'scroll' }, table),
    ),
  );
}
