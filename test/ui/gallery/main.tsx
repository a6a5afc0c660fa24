import { type ComponentChildren, render } from 'preact';
import type { Transaction } from '../../../src/domain/transaction.ts';
import { languages } from '../../../src/i18n/language.ts';
import { Doctor } from './doctor.tsx';
import { Floating } from './floating.tsx';
import './gallery.css';
import { Popup } from './popup.tsx';
import { refundNames } from './refunds.ts';
import { production } from './samples.ts';
import { shown, states } from './states.ts';
import { Verdicts } from './verdicts.tsx';

const parameters = new URL(location.href).searchParams;
const language = languages.find(one => one === parameters.get('lang')) ?? 'en';
/** Only the parts whose name begins so; all where nothing is asked for. */
const only = parameters.get('only') ?? '';
/** Transactions of a test's own: behind the #, since no server would take an address as long as that. */
const given: readonly Transaction[] = JSON.parse(decodeURIComponent(location.hash.slice(1)) || '[]');
/** What the clipboard answers in this gallery. */
const canCopy = parameters.get('copy') !== 'no';

function Part({ name, children }: { name: string; children: ComponentChildren }) {
  if (!name.startsWith(only)) return undefined;
  return (
    <figure id={name}>
      <figcaption>{name}</figcaption>
      {children}
    </figure>
  );
}

const part = (name: string, children: ComponentChildren) => (
  <Part key={name} name={name}>
    {children}
  </Part>
);

document.documentElement.lang = language;
const gallery = document.getElementById('gallery');
if (gallery) {
  render(
    <>
      {given.map((transaction, i) => (
        <Part key={i} name={`given-${i}`}>
          <Popup state={shown(production, transaction, transaction)} language={language} canCopy={canCopy} />
        </Part>
      ))}
      {Object.entries(states).map(([name, state]) => (
        <Part key={name} name={`popup-${name}`}>
          <Popup state={state} language={language} canCopy={canCopy} />
        </Part>
      ))}
      {refundNames.map(name => (
        <Part key={name} name={`popup-refund-${name}`}>
          <Popup
            state={states['several-services'] ?? { kind: 'loading' }}
            language={language}
            canCopy={canCopy}
            refund={name}
          />
        </Part>
      ))}
      <Part name="popup-before-the-words">
        <Popup state={states['refused'] ?? { kind: 'loading' }} language={language} canCopy={canCopy} withoutTexts />
      </Part>
      <Part name="popup-access-refused">
        <Popup state={{ kind: 'access' }} language={language} canCopy={canCopy} isRefused />
      </Part>
      <Part name="popup-access-once">
        <Popup state={states['refused'] ?? { kind: 'loading' }} language={language} canCopy={canCopy} isOnce />
      </Part>
      <Floating language={language} part={part} />
      <Verdicts language={language} part={part} />
      <Doctor language={language} part={part} />
    </>,
    gallery,
  );
}
