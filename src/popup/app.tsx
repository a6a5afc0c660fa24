import type { ComponentChildren } from 'preact';
import type { CodeLink } from '../domain/code-link.ts';
import type { OwnTemplate } from '../domain/own-templates.ts';
import { Card as Codes } from '../features/explain-codes.tsx';
import { type Find, FindCode, type Judge } from '../features/find-code.tsx';
import { type LanguageChoice, LanguageSelect } from '../features/language-choice.tsx';
import { OlderAddress, Card as Portal } from '../features/portal.tsx';
import type { TableTools } from '../features/table.tsx';
import type { TrayTools } from '../features/tray.tsx';
import { addressCard } from '../i18n/address-card.ts';
import { bookmarkHints } from '../i18n/bookmark-hint.ts';
import type { CodeText } from '../i18n/code-text.ts';
import type { Words } from '../i18n/en.ts';
import type { Language } from '../i18n/language.ts';
import type { RefundText } from '../i18n/refund.ts';
import type { Copy } from '../ui/copy-button.tsx';
import { useLater } from '../ui/later.ts';
import { Notice } from '../ui/notice.tsx';
import { OptionsButton } from './options-button.tsx';
import type { PopupState } from './state.ts';
import { Transactions } from './transactions.tsx';
import { WrongAddress } from './wrong-address.tsx';

/** What is not seen at first, once more is there than the first sight. */
const loadParts = () => import('./later.ts');
type Parts = Awaited<ReturnType<typeof loadParts>>;

export type AppProps = {
  readonly state: PopupState;
  readonly texts: readonly CodeText[];
  /** The person's own texts to copy. */
  readonly templates: readonly OwnTemplate[];
  /** What is to be said of the refunds of the page's payments; empty until the background has answered. */
  readonly refunds: readonly RefundText[];
  readonly language: Language;
  readonly words: Words;
  readonly choice: LanguageChoice;
  /** True after the person has answered the browser's question with no. */
  readonly isRefused: boolean;
  /** True where the browser lets us read this page only because the popup was opened over it. */
  readonly isOnce: boolean;
  /** True where a bookmark that was just made has a wrong address. */
  readonly hasNewWrong?: boolean;
  readonly copy: Copy;
  readonly find: Find;
  /** What reads and copies the table of a page; left out where no page is there to read. */
  readonly table?: TableTools;
  /** Left out until what keeps the tray is loaded. */
  readonly tray?: TrayTools | undefined;
  readonly judge: Judge;
  readonly onAddress: (address: string) => void;
  readonly onAllCodes: (link: CodeLink) => void;
  readonly onOptions: () => void;
  readonly onChoice: (choice: LanguageChoice) => void;
  readonly onAllow: () => void;
  readonly onReload: () => void;
  readonly onOpen: () => void;
  readonly onMend: (wrong: string) => void;
  /** Opens our page that checks all bookmarks. */
  readonly onCheckBookmarks: () => void;
};

/** The popup: its head, what the state calls for, its foot. */
export function App(props: AppProps) {
  const { state, words } = props;
  const parts = useLater(loadParts);
  return (
    <div class="popup">
      <header class="popup-head">
        <h1>{words.popup.name}</h1>
        {'site' in state && <Portal site={state.site} language={props.language} />}
        <OptionsButton label={words.popup.options} onClick={props.onOptions} />
      </header>
      <FindCode {...props}>
        {bodyOf(props, parts)}
        {state.kind === 'sign-in' && (
          <OlderAddress site={state.site} language={props.language} onOpen={props.onAddress} />
        )}
        {(props.hasNewWrong || state.kind === 'elsewhere' || state.kind === 'sign-in') && <CheckBookmarks {...props} />}
        {parts && props.tray && 'site' in state && isWork(state) && (
          <parts.Tray host={state.site.host} language={props.language} tools={props.tray} />
        )}
        {props.isOnce && <AccessOnce {...props} />}
      </FindCode>
      <Foot {...props} />
    </div>
  );
}

function bodyOf(props: AppProps, parts: Parts | undefined): ComponentChildren {
  const { state, texts, templates, refunds, language, words, copy, isRefused, onAllow, onReload, onOpen, onMend } =
    props;
  const { popup } = words;
  const open = { label: popup.openBusinessCenter, onClick: onOpen };
  const reload = { label: popup.reload, onClick: onReload };
  switch (state.kind) {
    case 'loading':
      return <p class="section quiet">{popup.loading}</p>;
    case 'access': {
      const sentence = isRefused ? popup.refused : popup.accessWhat;
      const allow = { label: popup.allow, onClick: onAllow };
      return <Notice tone="warning" title={popup.access} sentence={sentence} action={allow} />;
    }
    case 'elsewhere':
      return <Notice tone="neutral" title={popup.elsewhere} sentence={popup.elsewhereWhat} action={open} />;
    case 'payer':
      return <Notice tone="neutral" title={popup.payer} sentence={popup.payerWhat} action={open} />;
    case 'sign-in': {
      const card = addressCard(state.address, language);
      if (card) return <WrongAddress card={card} onGo={onOpen} onMend={() => onMend(state.address)} />;
      return <Notice tone="neutral" title={popup.signIn} sentence={popup.signInWhat} />;
    }
    case 'one-time-code':
      return <Notice tone="neutral" title={popup.oneTimeCode} sentence={popup.oneTimeCodeWhat} />;
    case 'not-ready':
      return <Notice tone="neutral" title={popup.notReady} sentence={popup.notReadyWhat} />;
    case 'updated':
      return <Notice tone="warning" title={popup.updated} sentence={popup.updatedWhat} action={reload} />;
    case 'failed':
      return <Notice tone="bad" title={popup.failed} sentence={popup.failedWhat} action={reload} />;
    case 'no-transaction':
      return (
        <>
          <Notice tone="neutral" title={popup.noTransaction} sentence={popup.noTransactionWhat} />
          {parts && props.table && <parts.Table language={language} tools={props.table} />}
          {state.codes.length > 0 && (
            <section class="section">
              <Codes codes={state.codes} texts={texts} deciding={[]} words={words} />
            </section>
          )}
        </>
      );
    case 'transactions':
      return (
        <Transactions
          {...state}
          mentioned={state.words}
          {...{ parts, texts, templates, refunds, language, words, copy }}
        />
      );
  }
}

/** Where people work: not before they have signed in, nor where customers pay. */
function isWork({ kind }: PopupState): boolean {
  return kind === 'transactions' || kind === 'no-transaction';
}

/** Before anybody has signed in, the bookmark is the likeliest reason that sign-in fails. */
function CheckBookmarks({ language, hasNewWrong, onCheckBookmarks }: AppProps) {
  const { check, why, newWrong } = bookmarkHints[language];
  return (
    <section class="section once">
      {hasNewWrong ? <p>{newWrong}</p> : <p class="quiet">{why}</p>}
      <button type="button" class="button" onClick={onCheckBookmarks}>
        {check}
      </button>
    </section>
  );
}

function AccessOnce({ words: { popup }, onAllow }: AppProps) {
  return (
    <section class="section once">
      <p>
        {popup.accessOnce} <span class="quiet">{popup.accessOnceWhat}</span>
      </p>
      <button type="button" class="button" onClick={onAllow}>
        {popup.allow}
      </button>
    </section>
  );
}

function Foot({ words, choice, onChoice }: AppProps) {
  const { popup } = words;
  return (
    <footer class="popup-foot">
      <p>{popup.promise}</p>
      <LanguageSelect label={popup.languageLabel} look="plain" choice={choice} words={words} onChoice={onChoice} />
    </footer>
  );
}
