import { call } from './calls.js';
import { loading, say } from './dom.js';
import { onNavigate } from './navigation.js';
import { applyScreen } from './screen.js';
import { drawShell, showPlace } from './shell.js';
import { drawSignIn } from './sign-in.js';
import { viewAt } from './views.js';

const root = document.getElementById('app');
let current = 0;
let shown;

/** Draws what belongs to the present address: the sign-in form, or the frame of the console with a view in it. */
async function draw() {
  const turn = ++current;
  const start = await call('/ebc2/session/start');
  if (turn !== current) return;
  const { pathname } = location;
  const open = pathname === '/stand-in/switches';
  if (!start.signedIn && !open) {
    shown = undefined;
    return drawSignIn(root, start, draw);
  }
  if (start.signedIn && !pathname.startsWith('/ebc2/app/') && !open) {
    history.replaceState(null, '', '/ebc2/app/Home');
    return draw();
  }
  const embedded = pathname.startsWith('/ebc2/app/embedded/');
  if (root.querySelector('main') === null) drawShell(root, start, embedded);
  const main = root.querySelector('main');
  showPlace(location.pathname);
  const screen = start.screens.find(({ at }) => at === location.pathname + location.search);
  const view = screen ? (...rest) => applyScreen(screen.name, ...rest) : viewAt(pathname);
  // With reused rows the old view stays in place until the new one takes over its nodes.
  const keeps = start.variant.rerender === 'reused' && shown === view;
  if (!keeps) main.replaceChildren(loading());
  shown = view;
  const isCurrent = () => turn === current;
  await view(main, { ...start, isCurrent, query: new URLSearchParams(location.search), embedded });
}

// Buttons of the details may stand in a shadow root or be cloned, so one listener serves them all.
document.addEventListener('click', event => {
  const button = event.composedPath().find(each => each instanceof HTMLButtonElement);
  if (button?.dataset.action) say(`The stand-in does nothing: “${button.dataset.action}” was only clicked.`);
});
onNavigate(draw);
draw();
