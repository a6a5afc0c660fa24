/**
 * Makes an element. In: tag name, attributes (`class`, `data-…`; true for an empty one, undefined or false for none;
 * functions become listeners, `onclick`), children (texts and nodes; undefined is left out). Out: the element.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter(child => child !== undefined && child !== false));
  return element;
}

/** A badge that shows how a service ended: a shape, a colour and the word. In: the word (`Success`, `Not Run` …), a title. */
export function badge(result, title) {
  return h(
    'span',
    { class: 'badge', 'data-result': result.toLowerCase().replace(' ', '-'), title },
    h('span', {}, result),
  );
}

/** The grey bars shown until a page's content has arrived. */
export function loading() {
  const bars = Array.from({ length: 6 }, () => h('div', { class: 'bar' }));
  return h('div', { class: 'loading', 'aria-busy': 'true', 'aria-label': 'Loading' }, bars);
}

/** Says something at the lower edge for four seconds, for screen readers too. In: the sentence. */
export function say(sentence) {
  document.querySelector('.note')?.remove();
  const note = h('div', { class: 'note', role: 'status' }, sentence);
  document.body.append(note);
  setTimeout(() => note.remove(), 4000);
}
