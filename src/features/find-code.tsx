import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { maskCardNumbers } from '../domain/card-guard.ts';
import type { CodeLink } from '../domain/code-link.ts';
import type { Finding } from '../i18n/code-finding.ts';
import type { Words } from '../i18n/en.ts';
import type { Language } from '../i18n/language.ts';
import { AddressVerdict, type AddressVerdictView } from '../ui/address-verdict.tsx';
import { FindBox } from '../ui/find-box.tsx';
import { FindingCard } from '../ui/finding-card.tsx';
import { FoundList } from '../ui/found-list.tsx';
import { Remark } from '../ui/remark.tsx';

/** Looks codes up; undefined where nobody answered. */
export type Find = (query: string, most: number) => Promise<readonly Finding[] | undefined>;

/** Judges what is typed or pasted as an address; undefined where it is meant as none. */
export type Judge = (text: string) => Promise<AddressVerdictView | undefined>;

export type FindCodeProps = {
  readonly words: Words;
  readonly language: Language;
  readonly find: Find;
  readonly judge: Judge;
  /** Opens an address in a tab. */
  readonly onAddress: (address: string) => void;
  /** Opens our page of all codes. */
  readonly onAllCodes: (link: CodeLink) => void;
  /** What stands here while nothing is looked up. */
  readonly children: ComponentChildren;
};

const most = 12;
const longest = 500;

/** What was found for the last query: it stays until the next answer is there, so that nothing flickers. */
type Answer = {
  readonly findings: readonly Finding[] | undefined;
  /** For an address: then codes are not asked for. */
  readonly verdict?: AddressVerdictView | undefined;
};

/**
 * Explains any code that is typed: a list to choose from where it can be several, the explanation of the active one, and
 * a step to each of its twins. An address that is pasted is judged.
 */
export function FindCode({ words, language, find, judge, onAddress, onAllCodes, children }: FindCodeProps) {
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const [at, setAt] = useState(0);
  const [isChosen, setChosen] = useState(false);

  // In another language the texts are others.
  useEffect(() => {
    if (!query.trim()) return setAnswer(undefined);
    let isOver = false;
    const look = async () => {
      const [verdict, findings] = await Promise.all([judge(query), find(query.slice(0, longest), most)]);
      if (isOver) return;
      setAnswer(verdict ? { findings: [], verdict } : { findings });
      setAt(0);
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [query, language]);

  const findings = answer?.findings ?? [];
  const active = findings[at];
  const isAnswer = findings.length === 1 && active?.by === 'code';
  const isListed = findings.length > 0 && !isAnswer && !isChosen;

  const ask = (text: string) => {
    setQuery(text);
    setChosen(false);
  };
  const choose = (index: number) => {
    setAt(index);
    setChosen(true);
    input.current?.focus();
  };
  const onKey = (key: string): boolean => {
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (key === 'Enter') setChosen(true);
    if (by === 0) return key === 'Enter';
    // A list that was chosen from opens again where it was.
    if (isListed) setAt((at + by + findings.length) % findings.length);
    setChosen(false);
    return true;
  };

  return (
    <>
      <search class="find">
        <FindBox {...{ input, query, words, onKey }} onQuery={ask} list={{ id: 'found', isOpen: isListed, at }} />
        <button
          type="button"
          class="button compact"
          onClick={() => onAllCodes(linkTo(answer?.verdict ? '' : query, isListed ? undefined : active))}
        >
          {words.find.all}
        </button>
        <p class="spoken" role="status">
          {answer && spokenOf(answer, isListed ? undefined : active, words)}
        </p>
      </search>
      <main>
        {answer && (
          <section class="section found" aria-label={words.find.results}>
            {isListed && (
              <>
                <p class="quiet">{leadOf(findings, words)}</p>
                <FoundList
                  id="found"
                  label={words.find.results}
                  texts={findings.map(({ text }) => text)}
                  at={at}
                  onChoose={choose}
                />
              </>
            )}
            {active && (
              <FindingCard
                finding={active}
                words={words}
                onTwin={({ code }, family) => {
                  ask(`${family} ${code}`);
                  input.current?.focus();
                }}
              />
            )}
            {answer.verdict ? (
              <AddressVerdict verdict={answer.verdict} onOpen={onAddress} />
            ) : (
              findings.length === 0 && <Nothing answer={answer} words={words} />
            )}
          </section>
        )}
        <div hidden={answer !== undefined}>{children}</div>
      </main>
    </>
  );
}

function Nothing({ answer, words: { find } }: { readonly answer: Answer; readonly words: Words }) {
  if (!answer.findings) return <Remark tone="warning" title={find.none} why={find.failed} />;
  return <Remark tone="neutral" title={find.none} why={find.noneWhat} />;
}

function linkTo(query: string, finding: Finding | undefined): CodeLink {
  return finding ? { kind: 'code', ref: finding.text.ref } : { kind: 'query', query: maskCardNumbers(query.trim()) };
}

/** What a list is: what fits, or only what is near. */
function leadOf([first, ...others]: readonly Finding[], { find }: Words): string {
  if (first?.by === 'near-code') return find.near;
  if (first?.by === 'other-kind') return find.otherKind;
  const count = others.length + 1;
  return count === most ? find.most(count) : find.count(count);
}

function spokenOf({ findings, verdict }: Answer, active: Finding | undefined, words: Words): string {
  if (verdict) return [`${verdict.title}.`, ...verdict.sentences, verdict.advice ?? ''].join(' ');
  if (!findings) return words.find.failed;
  if (findings.length === 0) return `${words.find.none}. ${words.find.noneWhat}`;
  return active ? active.text.spoken : leadOf(findings, words);
}
