import type { Tone } from '../domain/explanations.ts';

/** The signs of the interface. Each tone has an outline of its own, so that it is told apart without its colour. */
export type IconName =
  | Tone
  | 'pending'
  | 'info'
  | 'chevron'
  | 'next-step'
  | 'close'
  | 'find'
  | 'previous'
  | 'next'
  | 'test'
  | 'production';

const paths: Readonly<Record<IconName, string>> = {
  // circle with a tick, triangle with a sign, octagon with a cross, square with a dash
  good: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5ZM5.2 8.2l2 2 3.7-4.2',
  warning: 'M8 2.1 14.6 13.6H1.4L8 2.1ZM8 6.4v3.4M8 11.65v.1',
  bad: 'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4L5.4 1.75ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  neutral: 'M4.25 2.25h7.5a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2h-7.5a2 2 0 0 1-2-2v-7.5a2 2 0 0 1 2-2ZM5.4 8h5.2',
  pending: 'M3.5 8v.1M8 8v.1M12.5 8v.1',
  info: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5ZM8 7.4v3.6M8 5v.1',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  'next-step': 'M2.5 8h11M9 3.5 13.5 8 9 12.5',
  close: 'm3.75 3.75 8.5 8.5M12.25 3.75l-8.5 8.5',
  find: 'M7 2.25a4.75 4.75 0 1 0 0 9.5 4.75 4.75 0 0 0 0-9.5ZM10.5 10.5l3.5 3.5',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'm6 3.5 4.5 4.5L6 12.5',
  // a flask; a filled dot in a ring
  test: 'M6 1.75h4M6.75 1.75V6L2.9 12.4a1.2 1.2 0 0 0 1 1.85h8.2a1.2 1.2 0 0 0 1-1.85L9.25 6V1.75M4.6 10h6.8',
  production: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5ZM8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z',
};

/** A sign beside a word that says the same; never alone, so it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={name === 'chevron' ? 'icon chevron' : 'icon'}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
