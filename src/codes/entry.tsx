import { Component } from 'preact';
import { hashOf, pathOf } from '../domain/code-link.ts';
import type { CodeRef } from '../domain/codes.ts';
import { catalogueIn } from '../i18n/catalogue.ts';
import { findingOf } from '../i18n/code-finding.ts';
import type { Words } from '../i18n/en.ts';
import type { Language } from '../i18n/language.ts';
import { CodeName, Facts } from '../ui/code-card.tsx';
import { VerdictChips } from '../ui/verdict-chip.tsx';

export type EntryProps = {
  readonly codeRef: CodeRef;
  readonly language: Language;
  readonly words: Words;
  /** With the name of its kind, where the list is of several. */
  readonly withFamily?: boolean;
  /** True for the one that the address names. */
  readonly isHere?: boolean | undefined;
};

/** One code with all that we say of it, and where we have it from. What it shows never changes. */
export class Entry extends Component<EntryProps> {
  override shouldComponentUpdate(): boolean {
    return false;
  }

  override render({ codeRef, language, words, withFamily, isHere }: EntryProps) {
    const { text, twins, isSame } = findingOf(codeRef, language);
    const { allCodes, find } = words;
    // Below the name of the kind, or right below the title.
    const Heading = withFamily ? 'h2' : 'h3';
    return (
      <li id={pathOf(codeRef)} class={isHere ? 'entry is-here' : 'entry'} tabIndex={-1}>
        <div class="entry-head">
          <Heading>
            {withFamily && <span class="code-card-family">{text.family}</span>}
            <CodeName text={text} />
          </Heading>
          <VerdictChips verdicts={text.verdicts} />
          <a class="entry-link" href={hashOf({ kind: 'code', ref: codeRef })} aria-label={allCodes.link(codeRef.code)}>
            #
          </a>
        </div>
        <p class="entry-meaning">{text.meaning}</p>
        <div>
          <Facts text={text}>
            {twins.length > 0 && (
              <div class="fact">
                <dt>{isSame ? find.twins : find.comesWith}</dt>
                {twins.map(({ family, codes }) => (
                  <dd key={family}>
                    <span class="quiet">
                      {family}
                      {codes.length > 1 ? `, ${find.oneOf}` : ''}
                    </span>{' '}
                    {codes.map(twin => (
                      <>
                        <a class="code" href={hashOf({ kind: 'code', ref: twin })}>
                          {twin.code}
                        </a>{' '}
                      </>
                    ))}
                  </dd>
                ))}
              </div>
            )}
          </Facts>
          <div class="entry-source small quiet">
            {text.footnotes.join(' · ')}
            <Sources codeRef={codeRef} language={language} words={words} />
          </div>
        </div>
      </li>
    );
  }
}

function Sources({ codeRef, language, words }: Pick<EntryProps, 'codeRef' | 'language' | 'words'>) {
  const found = catalogueIn(language)(codeRef);
  if (found.kind === 'unknown') return undefined;
  const { sources } = found.facts;
  return (
    <details>
      <summary>{words.allCodes.sources(sources.length)}</summary>
      <p class="entry-sources">{sources.join('\n')}</p>
    </details>
  );
}
