/** A wheel with eight teeth. Here and not among the other signs, which are in the script of every page. */
const wheel =
  'M6.69 3.28L6.88 1.5L9.12 1.5L9.31 3.28L10.42 3.74L11.81 2.61L13.39 4.19L12.26 5.58L12.72 6.69L14.5 6.88L14.5 9.12L12.72 9.31L12.26 10.42L13.39 11.81L11.81 13.39L10.42 12.26L9.31 12.72L9.12 14.5L6.88 14.5L6.69 12.72L5.58 12.26L4.19 13.39L2.61 11.81L3.74 10.42L3.28 9.31L1.5 9.12L1.5 6.88L3.28 6.69L3.74 5.58L2.61 4.19L4.19 2.61L5.58 3.74ZM8 5.9a2.1 2.1 0 1 0 0 4.2 2.1 2.1 0 0 0 0-4.2Z';

/** The button in the head that opens the options. */
export function OptionsButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      class="icon-button popup-options"
      aria-label={label}
      title={label}
      onClick={onClick}
      // Firefox leaves it out of sight when Tab comes round from the last control.
      onFocus={event => event.currentTarget.scrollIntoView({ block: 'nearest' })}
    >
      <svg class="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.3" aria-hidden="true">
        <path d={wheel} stroke-linejoin="round" />
      </svg>
    </button>
  );
}
