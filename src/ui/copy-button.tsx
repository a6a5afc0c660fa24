import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Copyable } from '../domain/references.ts';
import { useFirstFocus } from './first-focus.ts';
import { Icon } from './icon.tsx';

/** Puts a text on the clipboard, with the same as rich text where there is one; false where the browser does not let us. */
export type Copy = (text: Copyable, html?: Copyable) => Promise<boolean>;

export type CopyButtonProps = {
  readonly text: Copyable;
  readonly html?: Copyable | undefined;
  readonly children: ComponentChildren;
  readonly copy: Copy;
  /** Told once the browser has answered, never before. */
  readonly onCopied: (done: boolean) => void;
  /** Where this is the button that has the focus from the start: the name of the key that presses it. */
  readonly focusKey?: string | undefined;
  readonly look?: 'main' | 'plain' | 'compact';
  /** What is copied, for screen readers, where the visible words alone do not say it. */
  readonly describedBy?: string;
};

/** A button that copies one text, known before the click. */
export function CopyButton(props: CopyButtonProps) {
  const { text, html, children, copy, onCopied, focusKey, look = 'plain', describedBy } = props;
  const button = useRef<HTMLButtonElement>(null);
  useFirstFocus(button, focusKey !== undefined);
  return (
    <button
      ref={button}
      type="button"
      class={`button ${look}`}
      // Nothing may come before the copying: the browser allows it only at once in the click.
      onClick={() => void copy(text, html).then(onCopied)}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    >
      {children}
      {focusKey && (
        <span class="key" aria-hidden="true">
          {focusKey}
        </span>
      )}
    </button>
  );
}

/** The line below that says what came of it, to the eye and to screen readers. Always there, so that it is announced. */
export function CopyStatus({
  outcome,
}: {
  readonly outcome: { readonly done: boolean; readonly text: string } | undefined;
}) {
  return (
    <p role="status" class={`status ${outcome ? `tone-${outcome.done ? 'good' : 'warning'}` : ''}`}>
      {outcome && <Icon name={outcome.done ? 'good' : 'warning'} />}
      {outcome && <span>{outcome.text}</span>}
    </p>
  );
}

/** Selects what stands in an element, so that the person can copy it by hand. */
export function selectContents(element: Element | null): void {
  if (element) element.ownerDocument.getSelection()?.selectAllChildren(element);
}
