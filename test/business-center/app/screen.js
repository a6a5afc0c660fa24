import { call } from './calls.js';

/** Puts a screen of test/screens into the main area. In: its name, the main element, what every view gets. */
export async function applyScreen(name, main, { isCurrent }) {
  const { fragment } = await call(`/ebc2/stand-in/screen?name=${encodeURIComponent(name)}`);
  if (!isCurrent()) return;
  const parsed = new DOMParser().parseFromString(`<body>${fragment}`, 'text/html');
  main.replaceChildren(...parsed.body.childNodes);
}
