import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CodeLink, pathOf } from '../domain/code-link.ts';
import { type CodeRef, type Family, families } from '../domain/codes.ts';
import { allCodes } from '../i18n/catalogue.ts';
import { codeSearch } from '../i18n/code-search.ts';
import type { Words } from '../i18n/en.ts';
import type { Language } from '../i18n/language.ts';
import { FindBox } from '../ui/find-box.tsx';
import { Icon } from '../ui/icon.tsx';
import { Remark } from '../ui/remark.tsx';
import { Entry } from './entry.tsx';

export type AllCodesProps = { readonly link: CodeLink; readonly language: Language; readonly words: Words };

/** Rows that are made at once: more than a screen holds. The rest follows while the first are read. */
const atOnce = 40;
const mostFound = 60;

/** Every code of the catalogue, to search, to read through, to link to and to print. */
export function AllCodes({ link, language, words }: AllCodesProps) {
  const known = link.kind === 'code' && isKnown(link.ref) ? link.ref : undefined;
  const missing = link.kind === 'code' && !known ? link.ref.code : undefined;
  const [query, setQuery] = useState(link.kind === 'query' ? link.query : (missing ?? ''));
  const [kind, setKind] = useState<Family>();
  const input = useRef<HTMLInputElement>(null);

  const isMissing = missing !== undefined && query === missing;
  const isSearching = query.trim() !== '';
  const all = isSearching ? codeSearch()(query, kind ? 2000 : mostFound).map(({ ref }) => ref) : allCodes();
  const refs = kind ? all.filter(({ family }) => family === kind) : all;
  const shown = useMore(refs.length, known ? refs.findIndex(ref => pathOf(ref) === pathOf(known)) : 0);
  const rows = refs.slice(0, shown);
  useLayoutEffect(() => {
    if (known) goTo(known);
  }, []);

  const { allCodes: page, find } = words;
  const count = isSearching && refs.length === mostFound ? find.most(mostFound) : page.count(refs.length);
  const showAll = () => {
    setQuery('');
    setKind(undefined);
    input.current?.focus();
  };
  return (
    <div class="all-codes">
      <header class="all-codes-head">
        <h1>{page.title}</h1>
        <p class="quiet">{page.intro}</p>
        <search class="all-codes-tools">
          <FindBox {...{ input, query, words }} onQuery={setQuery} />
          <label class="choice boxed">
            <span class="spoken">{page.kind}</span>
            <select value={kind ?? ''} onChange={event => setKind(familyOf(event.currentTarget.value))}>
              <option value="">{page.everyKind}</option>
              {families.filter(hasCodes).map(family => (
                <option key={family} value={family}>
                  {words.families[family]}
                </option>
              ))}
            </select>
            <Icon name="chevron" />
          </label>
          <button type="button" class="button" onClick={() => window.print()}>
            {page.print}
          </button>
        </search>
        <p class="quiet small" role="status">
          {count}
        </p>
      </header>
      <main>
        {isMissing && (
          <Remark tone="warning" title={page.gone(query)} why={refs.length > 0 ? find.near : find.noneWhat} />
        )}
        {refs.length === 0 && (
          <div class="nothing-found">
            {!isMissing && <Remark tone="neutral" title={find.none} why={find.noneWhat} />}
            <button type="button" class="button" onClick={showAll}>
              {page.showAll}
            </button>
          </div>
        )}
        {isSearching ? (
          <ul class="entries">
            {rows.map(ref => (
              <Entry key={pathOf(ref)} codeRef={ref} language={language} words={words} withFamily />
            ))}
          </ul>
        ) : (
          [...Map.groupBy(rows, ({ family }) => family)].map(([family, ofFamily]) => (
            <section key={family} aria-labelledby={`kind-${family}`}>
              <h2 id={`kind-${family}`}>{words.families[family]}</h2>
              <ul class="entries">
                {ofFamily.map(ref => (
                  <Entry
                    key={pathOf(ref)}
                    codeRef={ref}
                    language={language}
                    words={words}
                    isHere={known && pathOf(ref) === pathOf(known)}
                  />
                ))}
              </ul>
            </section>
          ))
        )}
      </main>
    </div>
  );
}

/** How many of the rows to show now: those up to a wanted one at once, then more and more until all are there. */
function useMore(all: number, wanted: number): number {
  const [shown, setShown] = useState(Math.max(0, wanted) + atOnce);
  useEffect(() => {
    if (shown >= all) return;
    const next = setTimeout(() => setShown(shown + 4 * atOnce));
    return () => clearTimeout(next);
  }, [shown, all]);
  return Math.min(shown, all);
}

/** The row gets the focus, so that the keyboard and a screen reader go on from there. */
function goTo(ref: CodeRef): void {
  const row = document.getElementById(pathOf(ref));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'start' });
}

function familyOf(value: string): Family | undefined {
  return families.find(family => family === value);
}

function hasCodes(family: Family): boolean {
  return allCodes().some(ref => ref.family === family);
}

function isKnown(wanted: CodeRef): boolean {
  return allCodes().some(ref => pathOf(ref) === pathOf(wanted));
}
