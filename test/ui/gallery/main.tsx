import { type ComponentChildren, render } from 'preact';
import { languages } from '../../../src/i18n/language.ts';
import { Doctor } from './doctor.tsx';
import { Floating } from './floating.tsx';
import './gallery.css';
import { Popup } from './popup.tsx';
import { states } from './states.ts';
import { Verdicts } from './verdicts.tsx';

const parameters = new URL(location.href).searchParams;
const language = languages.find(one => one === parameters.get('lang')) ?? 'en';
/** Only the parts whose name begins so; all where nothing is asked for. */
const only = parameters.get('only') ?? '';
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
      {Object.entries(states).map(([name, state]) => (
        <Part key={name} name={`popup-${name}`}>
          <Popup state={state} language={language} canCopy={canCopy} />
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
