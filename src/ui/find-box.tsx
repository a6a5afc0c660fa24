import type { RefObject } from 'preact';
import type { Words } from '../i18n/en.ts';
import { Icon } from './icon.tsx';
import { useSlashKey } from './slash-key.ts';

export type FindBoxProps = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly words: Words;
  readonly onQuery: (query: string) => void;
  /** The list that the box chooses from, and its active place; none where what is found stands on the page itself. */
  readonly list?: { readonly id: string; readonly isOpen: boolean; readonly at: number };
  /** What a key does; true where it did something. */
  readonly onKey?: (key: string) => boolean;
};

/** The box into which codes and words are typed: `/` leads into it, Escape empties it. */
export function FindBox({ input, query, words: { find }, onQuery, list, onKey }: FindBoxProps) {
  useSlashKey(input);
  const clear = () => {
    onQuery('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    // A second Escape closes the popup, as everywhere.
    const isClearing = event.key === 'Escape' && query !== '';
    if (isClearing) clear();
    if (isClearing || onKey?.(event.key)) event.preventDefault();
  };
  return (
    <div class="find-box">
      <Icon name="find" />
      <input
        ref={input}
        type="text"
        aria-label={find.label}
        aria-keyshortcuts="/"
        placeholder={find.hint}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        value={query}
        onInput={event => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        // Firefox leaves it out of sight when Tab comes round from the last control.
        onFocus={event => event.currentTarget.scrollIntoView({ block: 'nearest' })}
        {...(list && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': list.isOpen,
          ...(list.isOpen && { 'aria-controls': list.id, 'aria-activedescendant': `${list.id}-${list.at}` }),
        })}
      />
      {query ? (
        <button type="button" class="icon-button" aria-label={find.clear} onClick={clear}>
          <Icon name="close" />
        </button>
      ) : (
        <span class="key" aria-hidden="true">
          /
        </span>
      )}
    </div>
  );
}
