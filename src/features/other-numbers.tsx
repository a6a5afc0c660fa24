import { unaskedReferences } from '../domain/asking.ts';
import { maskCardNumbers } from '../domain/card-guard.ts';
import { otherNumbers } from '../domain/questions.ts';
import { copyText } from '../domain/references.ts';
import type { Transaction } from '../domain/transaction.ts';
import type { Words } from '../i18n/en.ts';
import { enquiryWords } from '../i18n/enquiry-words.ts';
import type { Language } from '../i18n/language.ts';
import type { Copy } from '../ui/copy-button.tsx';
import { CopyRow } from '../ui/copy-row.tsx';

export type OtherNumbersProps = {
  readonly transaction: Transaction;
  readonly language: Language;
  readonly words: Words;
  readonly copy: Copy;
};

/** The numbers that answer no question, each under its own name, with who can use it and a button of its own. */
export function OtherNumbers({ transaction, language, words, copy }: OtherNumbersProps) {
  const { popup } = words;
  const own = enquiryWords[language];
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const references = unaskedReferences(transaction);
  return (
    <div class="numbers">
      {otherNumbers(transaction).map(({ number, value, users }) => {
        const label = own.numbers[number];
        const copyable = copyText(value);
        const use = own.use(list.format(users.map(user => own.users[user])));
        return copyable ? (
          <CopyRow
            key={number}
            label={label}
            use={number === 'requestId' ? `${use} ${own.notForBanks}` : use}
            value={copyable}
            words={popup}
            copy={copy}
          />
        ) : (
          <div key={number} class="refused-number">
            <h3>{label}</h3>
            <p class="number plain">{maskCardNumbers(value)}</p>
            <p class="quiet small">{own.refused}</p>
          </div>
        );
      })}
      {references.length > 0 && <p class="quiet">{own.otherReferences}</p>}
      {references.map(({ service, value }) => (
        <CopyRow
          key={service}
          label={service ? words.serviceName(service) : popup.reference}
          value={value}
          words={popup}
          copy={copy}
        />
      ))}
    </div>
  );
}
