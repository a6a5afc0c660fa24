import { call } from './calls.js';
import { h, say } from './dom.js';

const meaning = {
  layout: 'How a label and its value stand in the document',
  trnLabel: 'The label over the Transaction Reference Number',
  colon: 'Labels end in a colon',
  language: 'Language of the labels',
  shell: 'Where the details stand: document, shadow root, frame',
  delay: 'Milliseconds until content arrives',
  rerender: 'Rows are replaced after 300 ms, or used again for the next transaction',
  http: 'Plain http shows the sign-in page',
};

/** The page on which the switches of the stand-in are set by hand; the server keeps them. In: main element, view data. */
export async function showSwitches(main, { isCurrent }) {
  const { variant, settings } = await call('/ebc2/stand-in/variant');
  if (!isCurrent()) return;
  const lines = Object.entries(settings).map(([name, values]) => {
    const options = values.map(value =>
      h('option', { value: JSON.stringify(value), selected: value === variant[name] }, String(value)),
    );
    const change = async event => {
      await call('/ebc2/stand-in/variant', { [name]: JSON.parse(event.target.value) });
      say('Set. Pages follow at their next load or move.');
    };
    return h(
      'div',
      { class: 'switch' },
      h('label', { for: `switch-${name}` }, h('b', {}, name), h('span', {}, meaning[name])),
      h('select', { id: `switch-${name}`, onchange: change }, options),
    );
  });
  main.replaceChildren(
    h(
      'div',
      { class: 'page-head' },
      h('h1', {}, 'Stand-in switches'),
      h(
        'p',
        {},
        'Nobody outside knows exactly how the real pages are built. Here they can be built in every likely way.',
      ),
    ),
    h('section', { class: 'card switches' }, lines),
    h('p', { class: 'page-foot' }, h('a', { href: '/ebc2/app/Home' }, 'Back to Home')),
  );
}
