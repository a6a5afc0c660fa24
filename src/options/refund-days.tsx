import { useState } from 'preact/hooks';
import { CopyStatus } from '../ui/copy-button.tsx';
import { Section, type SectionProps } from './section.tsx';

/** In how many days the merchant can refund; undefined for what the sources say. `onDays` tells whether it was saved. */
export function RefundDaysSection(
  props: SectionProps & {
    readonly days: number | undefined;
    readonly onDays: (days: number | undefined) => Promise<boolean>;
  },
) {
  const { own, days, onDays } = props;
  /** What stands in the box while the person is in it. */
  const [typed, setTyped] = useState<string>();
  const [saved, setSaved] = useState<boolean>();
  const isWrong = typed !== undefined && readDays(typed) === 'wrong';
  const type = (text: string) => {
    setTyped(text);
    setSaved(undefined);
  };
  /** Saved when it is whole: of "180" neither "1" nor "18" may count for a moment. */
  const end = (text: string) => {
    const read = readDays(text);
    if (read === 'wrong') return;
    void onDays(read).then(isSaved => {
      setSaved(isSaved);
      if (isSaved) setTyped(undefined);
    });
  };
  const outcome = { done: saved === true, text: saved ? own.saved : own.notSaved };
  const complaint = { done: false, text: own.refundDaysWrong(days) };
  return (
    <Section id="refund-days" title={own.refundDays} what={own.refundDaysWhat}>
      <label class="field short">
        <span>{own.refundDaysLabel}</span>
        <input
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={typed ?? days ?? ''}
          aria-invalid={isWrong}
          aria-describedby="refund-days-hint refund-days-status"
          onInput={event => type(event.currentTarget.value)}
          onChange={event => end(event.currentTarget.value)}
        />
      </label>
      <p id="refund-days-hint" class="quiet small">
        {own.refundDaysHint}
      </p>
      <div id="refund-days-status">
        <CopyStatus outcome={isWrong ? complaint : saved === undefined ? undefined : outcome} />
      </div>
    </Section>
  );
}

function readDays(typed: string): number | undefined | 'wrong' {
  const bare = typed.replaceAll(/\s/g, '');
  if (bare === '') return undefined;
  const days = /^\d{1,4}$/.test(bare) ? Number(bare) : 0;
  return days >= 1 && days <= 3650 ? days : 'wrong';
}
