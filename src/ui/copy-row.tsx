import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Copyable } from '../domain/references.ts';
import { type Copy, CopyButton, CopyStatus, selectContents } from './copy-button.tsx';
import { ReferenceNumber } from './reference-number.tsx';

export type CopyRowProps = {
  readonly label: string;
  /** What the number is for, where that has to be said. */
  readonly use?: string | undefined;
  readonly value: Copyable;
  readonly copy: Copy;
  readonly words: { readonly copy: string; readonly copied: string; readonly copyFailed: string };
};

/** A number of lesser rank with its own button: label, number, button, what came of it. */
export function CopyRow({ label, use, value, copy, words }: CopyRowProps) {
  const number = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean>();
  useLayoutEffect(() => {
    if (copied === false) selectContents(number.current);
  }, [copied]);
  return (
    <div class="number-row">
      <div>
        <h3>{label}</h3>
        <ReferenceNumber groups={[value]} size="plain" numberRef={number} />
      </div>
      <CopyButton text={value} copy={copy} onCopied={setCopied} look="compact">
        {words.copy}
        <span class="spoken"> {label}</span>
      </CopyButton>
      {use && <p class="quiet small whole">{use}</p>}
      <div class="whole">
        <CopyStatus
          outcome={copied === undefined ? undefined : { done: copied, text: copied ? words.copied : words.copyFailed }}
        />
      </div>
    </div>
  );
}
