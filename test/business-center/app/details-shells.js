import { h } from './dom.js';

const sheets = ['base', 'details'];

/** Opens (or finds again) an open shadow root inside an open shadow root. In: the main element. Out: the inner root. */
export function openShadow(main) {
  const open = main.querySelector('.outer')?.shadowRoot?.querySelector('.inner')?.shadowRoot;
  if (open) return open;
  const outer = h('div', { class: 'outer' });
  const inner = h('div', { class: 'inner' });
  main.replaceChildren(outer);
  outer.attachShadow({ mode: 'open' }).append(inner);
  const root = inner.attachShadow({ mode: 'open' });
  root.append(...sheets.map(name => h('link', { rel: 'stylesheet', href: `/ebc2/assets/${name}.css` })));
  return root;
}

/** Shows the details in a frame of the same origin, as high as its content. In: the main element, the page's query. */
export function fillFrame(main, query) {
  const frame = h('iframe', {
    class: 'details-frame',
    title: 'Transaction Details',
    src: `/ebc2/app/embedded/details?${query}`,
  });
  frame.addEventListener('load', () => {
    const { documentElement } = frame.contentDocument;
    new ResizeObserver(() => {
      frame.style.height = `${documentElement.scrollHeight}px`;
    }).observe(documentElement);
  });
  main.replaceChildren(frame);
}
