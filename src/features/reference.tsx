import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { maskCardNumbers } from '../domain/card-guard.ts';
import { serviceToAskAbout } from '../domain/enquiry.ts';
import { copyDoubted, copyReference, copyText, inFours, type ReferenceReading } from '../domain/references.ts';
import type { Transaction } from '../domain/transaction.ts';
import type { Words } from '../i18n/en.ts';
import { type Copy, CopyButton, CopyStatus, selectContents } from '../ui/copy-button.tsx';
import { CopyRow } from '../ui/copy-row.tsx';
import { Icon } from '../ui/icon.tsx';
import { ReferenceNumber } from '../ui/reference-number.tsx';
import { Remark } from '../ui/remark.tsx';

export type ReferenceProps = { readonly transaction: Transaction; readonly words: Words; readonly copy: Copy };

/** True where there is a number to copy at once; where there is not, the enquiry is the main thing. */
export function hasReference(transaction: Transaction): boolean {
  return serviceToAskAbout(transaction)?.reference?.kind === 'reference';
}

/** The number to give to the bank: large, with the button that copies it; or why there is none to give. */
export function Card({ transaction, words, copy }: ReferenceProps) {
  const { popup } = words;
  const { service, reference } = serviceToAskAbout(transaction) ?? {};
  if (!reference) return <Remark title={popup.noReference} why={popup.noReferenceWhy} tone="neutral" />;
  if (reference.kind === 'unreadable') {
    return <Remark title={popup.unreadableReference} why={popup.unreadableReferenceWhy} tone="warning" />;
  }
  const isRequestId = reference.value === (transaction.requestId as string | undefined);
  return <Readable {...{ reference, service, isRequestId, words, copy }} />;
}

function Readable(props: {
  reference: Exclude<ReferenceReading, { kind: 'unreadable' }>;
  service: string | undefined;
  isRequestId: boolean;
  words: Words;
  copy: Copy;
}) {
  const { reference, service, isRequestId, words, copy } = props;
  const { popup } = words;
  const serviceName = service && words.serviceName(service);
  const number = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean>();
  useLayoutEffect(() => {
    if (copied === false) selectContents(number.current);
  }, [copied]);
  const sure = copyReference(reference);
  const doubted = copyDoubted(reference);
  // What may be a card number is shown only once the person has said that it is none.
  const shown = sure || copied !== undefined ? inFours(reference.value) : [maskCardNumbers(reference.value)];
  return (
    <div class="reference">
      <div class="reference-head">
        <h2>{popup.reference}</h2>
        {serviceName && <p title={popup.forService(serviceName)}>{serviceName}</p>}
      </div>
      <ReferenceNumber groups={shown} size="large" numberRef={number} />
      {sure && (
        <p class="quiet">{isRequestId ? `${popup.referenceUse} ${popup.sameAsRequestId}` : popup.referenceUse}</p>
      )}
      {sure && (
        <CopyButton text={sure} copy={copy} onCopied={setCopied} look="main" focusKey={popup.enterKey}>
          {popup.copy}
        </CopyButton>
      )}
      {doubted && <Remark title={popup.doubtedReference} why={popup.doubtedReferenceWhy} tone="warning" />}
      {doubted && (
        <CopyButton text={doubted} copy={copy} onCopied={setCopied}>
          {popup.copyDoubted}
        </CopyButton>
      )}
      <CopyStatus
        outcome={
          copied === undefined
            ? undefined
            : { done: copied, text: copied ? popup.copiedReference(serviceName) : popup.copyFailed }
        }
      />
    </div>
  );
}

/** The numbers that are not the one for the bank, each with who can use it; nothing where the page shows none. */
export function OtherNumbers({ transaction, words, copy }: ReferenceProps) {
  const { popup } = words;
  const asked = serviceToAskAbout(transaction);
  const references = transaction.services.flatMap(({ service, reference }) => {
    const value = reference && copyReference(reference);
    return value && service !== asked?.service
      ? [{ label: service ? words.serviceName(service) : popup.reference, value }]
      : [];
  });
  const requestId = transaction.requestId && copyText(transaction.requestId);
  if (!requestId && references.length === 0) return undefined;
  return (
    <details>
      <summary>
        <Icon name="chevron" />
        {popup.otherNumbers}
      </summary>
      <div class="numbers">
        {requestId && (
          <CopyRow label={popup.requestId} use={popup.requestIdUse} value={requestId} words={popup} copy={copy} />
        )}
        {references.length > 0 && <p class="quiet">{popup.otherReferences}</p>}
        {references.map(({ label, value }) => (
          <CopyRow key={label} label={label} value={value} words={popup} copy={copy} />
        ))}
      </div>
    </details>
  );
}
