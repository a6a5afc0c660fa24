import { call } from './calls.js';
import { h } from './dom.js';
import { menu, placeOf } from './menu.js';

/** The line on top of every page that says what this is. */
export function strip() {
  const link = h('a', { href: '/stand-in/switches' }, 'Stand-in switches');
  return h(
    'div',
    { class: 'strip' },
    h('span', {}, 'A stand-in to try and test with: not the vendor’s site, and every transaction is made up.'),
    link,
  );
}

/** Word for a test host, so that nobody takes one for the other. */
export function environment() {
  const test = /test\b|ubctest/.test(location.hostname);
  return h('span', { class: 'environment', 'data-kind': test ? 'test' : 'live' }, test ? 'Test' : 'Live');
}

function menuGroup({ group, route, items }) {
  const links = items.map(([name, at]) => h('a', { href: `/ebc2/app${at}`, 'data-route': at }, h('span', {}, name)));
  return h(
    'div',
    { class: 'group', 'data-route': route },
    group && h('div', { class: 'group-name' }, h('span', {}, group)),
    links,
  );
}

async function signOut() {
  await call('/ebc2/session/end', {});
  location.assign('/ebc2/');
}

/** Draws header, menu and an empty main element. In: the root, the start answer, `bare` for a page inside a frame. */
export function drawShell(root, { user, organization, signedIn }, bare) {
  const main = h('main', { tabindex: '-1' });
  document.documentElement.classList.toggle('bare', bare);
  if (bare) return root.replaceChildren(main);
  const who = [
    h('div', { class: 'organization' }, organization),
    h('div', { class: 'user' }, user),
    h('button', { type: 'button', class: 'quiet', onclick: signOut }, h('span', {}, 'Sign out')),
  ];
  const header = h(
    'header',
    {},
    h('a', { class: 'name', href: '/ebc2/app/Home' }, 'Business Center'),
    environment(),
    h('div', { class: 'space' }),
    signedIn && who,
  );
  const nav = h('nav', { 'aria-label': 'Main' }, menu.map(menuGroup));
  root.replaceChildren(strip(), header, h('div', { class: 'columns' }, signedIn && nav, main));
}

/** Marks the menu item of the present place. In: the path of the page. */
export function showPlace(path) {
  const place = placeOf(path);
  for (const link of document.querySelectorAll('nav a')) {
    if (link.dataset.route === place) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
