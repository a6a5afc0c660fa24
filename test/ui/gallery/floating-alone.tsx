import { render } from 'preact';
import { type Language, languages } from '../../../src/i18n/language.ts';
import { Floating } from './floating.tsx';

/** What floats above a page, rendered in each language that the address names, one after the other into the same place. */
const wanted = new URL(location.href).searchParams.getAll('lang');
const into = document.getElementById('floating');

function show(language: Language): void {
  if (!into) return;
  const part = (name: string, children: Parameters<Parameters<typeof Floating>[0]['part']>[1]) => (
    <figure key={name} id={name}>
      <p role="status">{language}</p>
      {children}
    </figure>
  );
  render(<Floating language={language} part={part} />, into);
}

for (const language of languages.filter(one => wanted.includes(one))) show(language);
