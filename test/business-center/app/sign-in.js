import { call } from './calls.js';
import { h } from './dom.js';
import { environment, strip } from './shell.js';

function field(id, label, type) {
  const attributes = { id, name: id, type, autocomplete: 'off', spellcheck: 'false', required: true };
  return h('div', { class: 'field' }, h('label', { for: id }, label), h('input', attributes));
}

function codeStep(card, sendTo, done) {
  const code = h('input', {
    id: 'passcode',
    name: 'passcode',
    inputmode: 'numeric',
    maxlength: '6',
    autocomplete: 'off',
  });
  const error = h('div', { class: 'error', role: 'alert', hidden: true }, h('span', {}, 'The passcode is not valid.'));
  const submit = async event => {
    event.preventDefault();
    const answer = await call('/ebc2/session/code', { code: code.value });
    error.hidden = answer.error === undefined;
    if (error.hidden) done();
  };
  const form = h(
    'form',
    { onsubmit: submit },
    error,
    h('div', { class: 'field' }, h('label', { for: 'passcode' }, 'One-time passcode'), code),
    h('p', { class: 'hint' }, 'In the stand-in any six digits pass.'),
    h('button', { type: 'submit', class: 'main' }, h('span', {}, 'Continue')),
  );
  const choose = () => {
    choice.replaceWith(form);
    code.focus();
  };
  const choice = h(
    'div',
    { class: 'choices' },
    h('button', { type: 'button', onclick: choose }, h('span', {}, sendTo)),
  );
  card.replaceChildren(
    h('h1', {}, 'Verify your identity'),
    h('p', { class: 'hint' }, 'Choose where to send a one-time passcode.'),
    choice,
  );
  choice.querySelector('button').focus();
}

/** Draws the sign-in form. In: the root, the start answer, what to do when signed in. */
export function drawSignIn(root, { words }, done) {
  document.documentElement.classList.remove('bare');
  const error = h('div', { class: 'error', role: 'alert', hidden: true }, h('span', {}, ''));
  const submit = async event => {
    event.preventDefault();
    const { orgId, username, password } = Object.fromEntries(new FormData(form));
    error.hidden = true;
    const answer = await call('/ebc2/session/password', { orgId, username, password, address: location.href });
    if (answer.error === undefined) return codeStep(card, answer.sendTo, done);
    error.firstChild.textContent = answer.error;
    error.hidden = false;
  };
  const forgot = h('a', { href: '#', onclick: event => event.preventDefault() }, words.forgotPassword);
  const form = h(
    'form',
    { onsubmit: submit, novalidate: true },
    error,
    field('orgId', words.organizationId, 'text'),
    field('username', words.userName, 'text'),
    field('password', words.password, 'password'),
    h('button', { id: 'submit', type: 'submit', class: 'main' }, h('span', {}, 'LOG IN')),
    h('p', { class: 'forgot' }, forgot),
  );
  const card = h('section', { class: 'card' }, h('h1', {}, 'Sign in'), form);
  const trial = h(
    'p',
    { class: 'trial' },
    'To try it: organization ',
    h('code', {}, 'example_merchant'),
    ', user ',
    h('code', {}, 'example_user'),
    ', password ',
    h('code', {}, 'example'),
    '.',
  );
  const head = h('div', { class: 'sign-in-name' }, h('span', { class: 'name' }, 'Business Center'), environment());
  root.replaceChildren(strip(), h('div', { class: 'sign-in' }, head, card, trial));
}
