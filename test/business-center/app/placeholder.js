import { h } from './dom.js';

/** Says that a page of the menu is not part of the stand-in. In: the main element. */
export async function showPlaceholder(main) {
  const place = document.querySelector('nav a[aria-current] span')?.textContent ?? 'This page';
  main.replaceChildren(
    h('div', { class: 'page-head' }, h('h1', {}, place)),
    h('div', { class: 'card empty' }, 'This page is not part of the stand-in.'),
  );
}
