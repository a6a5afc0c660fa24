import { call } from './calls.js';
import { h, say } from './dom.js';
import { drawRows } from './layouts.js';

/** One user's profile with Profile status at the top right. In: main element, view data. */
export async function showUser(main, { query, variant, isCurrent }) {
  const { rows } = await call('/ebc2/tss/users');
  if (!isCurrent()) return;
  const user = rows.find(({ userName }) => userName === query.get('userName'));
  if (user === undefined) return main.replaceChildren(h('div', { class: 'card empty' }, 'No user of this name.'));
  const choose = event => {
    if (event.target.value !== '') say(`The stand-in changes nobody: “${event.target.value}” was only chosen.`);
  };
  const status = h(
    'select',
    { id: 'profileStatus', onchange: choose },
    ['', 'Enable', 'Disable'].map(name => h('option', { value: name }, name || user.status)),
  );
  const facts = [
    ['User Name', user.userName],
    ['Name', user.name],
    ['Email', user.email],
    ['Role', user.role],
    ['Last Access', user.lastAccess],
  ];
  main.replaceChildren(
    h(
      'div',
      { class: 'details' },
      h(
        'div',
        { class: 'page-head' },
        h(
          'div',
          { class: 'title' },
          h('a', { class: 'back', href: '/ebc2/app/AccountManagement/Users' }, '‹ Users'),
          h('h1', {}, 'User Profile'),
        ),
        h('div', { class: 'space' }),
        h('label', { for: 'profileStatus' }, 'Profile status'),
        status,
      ),
      h(
        'div',
        { class: 'sections' },
        h(
          'section',
          { class: 'card' },
          h('div', { class: 'heading' }, h('span', {}, user.userName)),
          drawRows(
            facts.map(([label, value]) => ({ label, value })),
            variant.layout,
          ),
        ),
      ),
    ),
  );
}
