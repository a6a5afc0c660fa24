import { type CodeRef, type Family, keyOf, refOf } from '../domain/codes.ts';
import type { Transaction } from '../domain/transaction.ts';
import { toneOfWhole, type Whole } from '../domain/whole.ts';
import type { CodeText } from '../i18n/code-text.ts';
import type { Words } from '../i18n/en.ts';
import { CodeCard, CodeName } from '../ui/code-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { VerdictBox } from '../ui/verdict-box.tsx';

/** A code as it is listed: once, with the services that answered it. */
export type ListedCode = CodeRef & { readonly services: readonly string[] };

/** Codes in the order of reading, each once, with the services of all its places. */
export function listed(codes: readonly (CodeRef & { readonly services?: readonly string[] })[]): ListedCode[] {
  const list = new Map<string, ListedCode>();
  for (const { services = [], ...code } of codes) {
    const key = keyOf(code);
    list.set(key, { ...refOf(code), services: [...new Set([...(list.get(key)?.services ?? []), ...services])] });
  }
  return [...list.values()];
}

/** The codes of a transaction. */
export function codesOf(transaction: Transaction): ListedCode[] {
  return listed(
    transaction.services.flatMap(({ service, codes }) =>
      codes.map(code => ({ ...code, services: service ? [service] : [] })),
    ),
  );
}

/** From the most telling answer to the least: a family that is not here is the result of a check and decides nothing. */
const byWeight: readonly Family[] = ['simple-order', 'scmp', 'rest-reason', 'rest-status', 'decision'];
const byTone = ['bad', 'warning', 'good', 'neutral'] as const;

/**
 * The one of the codes that tells what became of the payment: the worst answer of any service, in its most telling form.
 * A check or an unknown code only where there is nothing else; undefined where there is no text yet.
 */
export function decisive(codes: readonly CodeRef[], all: readonly CodeText[]): CodeText | undefined {
  const texts = textsOf(codes, all);
  const rank = ({ ref, known, verdicts }: CodeText) => {
    const family = byWeight.indexOf(ref.family);
    const tone = byTone.indexOf(verdicts[0]?.tone ?? 'neutral');
    return (family < 0 ? 1000 : 0) + (known ? 0 : 100) + tone * 10 + Math.max(family, 0);
  };
  return texts.reduce<CodeText | undefined>(
    (best, text) => (best && rank(best) <= rank(text) ? best : text),
    undefined,
  );
}

export type ExplainCodesProps = {
  readonly codes: readonly ListedCode[];
  /** What is to be said of them; empty until the background has answered. */
  readonly texts: readonly CodeText[];
  /** Those of the codes that are one transaction's own, of which one decides; none for a page that only names codes. */
  readonly deciding: readonly CodeRef[];
  /** What they mean together, where that is more than what one of them says. */
  readonly whole?: Whole | undefined;
  readonly words: Words;
};

/** The verdict first, then every code as a row that opens. */
export function Card({ codes, texts, deciding, whole, words }: ExplainCodesProps) {
  if (codes.length === 0) return <p class="quiet">{words.popup.noCodes}</p>;
  const byKey = new Map(texts.map(text => [keyOf(text.ref), text]));
  const severalServices = new Set(codes.flatMap(code => code.services)).size > 1;
  return (
    <div class="codes">
      {whole ? (
        <VerdictBox tone={toneOfWhole(whole)} {...words.wholes[whole]} />
      ) : (
        deciding.length > 0 && <Deciding text={decisive(deciding, texts)} />
      )}
      <h2 class="quiet">{words.popup.codes}</h2>
      <ul class="code-list">
        {codes.map(code => {
          const services = severalServices ? code.services.map(service => words.serviceName(service)) : [];
          return (
            <li key={keyOf(code)} class="code-row">
              <Row code={code} text={byKey.get(keyOf(code))} services={services} words={words} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The verdict of the code that decides. Keeps its place while there is no text yet. */
function Deciding({ text }: { text: CodeText | undefined }) {
  if (!text) return <div class="verdict waiting" />;
  const [outcome, retry] = text.verdicts;
  return (
    <VerdictBox
      tone={outcome?.tone ?? 'neutral'}
      word={outcome?.text}
      name={<CodeName text={text} />}
      meaning={text.meaning}
      retry={retry?.text}
      // The first row of every code is what to do now.
      next={text.rows[0]?.text}
    />
  );
}

type RowProps = { code: CodeRef; text: CodeText | undefined; services: readonly string[]; words: Words };

function Row({ code, text, services, words }: RowProps) {
  const [outcome, retry] = text?.verdicts ?? [];
  const more = [text?.family ?? words.families[code.family], services.join(', '), (retry ?? outcome)?.text].filter(
    Boolean,
  );
  const line = <span class="code-row-more">{more.join('\u00a0· ')}</span>;
  if (!text) {
    return (
      <p class="code-row-head tone-neutral">
        <Icon name="pending" />
        <span class="code-row-name">
          <bdi class="code">{code.code}</bdi>
          {line}
        </span>
      </p>
    );
  }
  return (
    <details>
      <summary class={`code-row-head tone-${outcome?.tone ?? 'neutral'}`}>
        <Icon name={outcome?.tone ?? 'neutral'} />
        <span class="code-row-name">
          <CodeName text={text} />
          {line}
        </span>
        <Icon name="chevron" />
      </summary>
      <CodeCard text={text} variant="details" />
    </details>
  );
}

function textsOf(codes: readonly CodeRef[], texts: readonly CodeText[]): readonly CodeText[] {
  const wanted = new Set(codes.map(keyOf));
  return texts.filter(text => wanted.has(keyOf(text.ref)));
}
