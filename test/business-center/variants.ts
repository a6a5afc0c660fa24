/** What the public sources do not tell about the pages, as switches; a reader must cope with every setting. */
export type Variant = {
  /** How a label and its value stand in the document. Only `known` follows a source; it alone has the known row ids. */
  layout: 'known' | 'dl' | 'table' | 'siblings' | 'nested' | 'attribute' | 'split' | 'link' | 'input' | 'one-line';
  /** The label over the Transaction Reference Number; other than the first it stays as it is in every language. */
  trnLabel: 'Transaction Reference Number' | 'Trans Ref No' | 'Reconciliation ID';
  /** Labels end in a colon. */
  colon: boolean;
  language: 'en' | 'fr' | 'es';
  /** Where the details stand: in the document, in an open shadow root inside an open shadow root, in a frame of the same origin. */
  shell: 'plain' | 'shadow' | 'frame';
  /** Milliseconds until a page's content arrives. */
  delay: 0 | 500 | 5000;
  /** `in-place` puts new nodes for the rows 300 ms after they appeared; `reused` keeps the nodes for the next transaction. */
  rerender: 'none' | 'in-place' | 'reused';
  /** Days until the Refund button goes: it depends on the age of the account's profile. */
  refundDays: 60 | 180 | 365;
  /** Plain http shows the sign-in page instead of leading to https. */
  http: boolean;
};

/** The allowed settings of each switch, the default first. */
export const settings = {
  layout: ['known', 'dl', 'table', 'siblings', 'nested', 'attribute', 'split', 'link', 'input', 'one-line'],
  trnLabel: ['Transaction Reference Number', 'Trans Ref No', 'Reconciliation ID'],
  colon: [false, true],
  language: ['en', 'fr', 'es'],
  shell: ['plain', 'shadow', 'frame'],
  delay: [0, 500, 5000],
  rerender: ['none', 'in-place', 'reused'],
  refundDays: [180, 60, 365],
  http: [false, true],
} as const satisfies { [K in keyof Variant]: readonly Variant[K][] };

/** The variant a fresh stand-in starts with: what is known, no delay. */
export const defaultVariant: Variant = {
  layout: 'known',
  trnLabel: 'Transaction Reference Number',
  colon: false,
  language: 'en',
  shell: 'plain',
  delay: 0,
  rerender: 'none',
  refundDays: 180,
  http: false,
};

function named(name: string, change: Partial<Variant>): { name: string; variant: Variant } {
  return { name, variant: { ...defaultVariant, ...change } };
}

/** The variants every reading test runs over: the default, each other setting alone, and combinations that hurt. */
export const variants: readonly { name: string; variant: Variant }[] = [
  named('default', {}),
  ...settings.layout.slice(1).map(layout => named(`layout ${layout}`, { layout })),
  ...settings.trnLabel.slice(1).map(trnLabel => named(`label ${trnLabel}`, { trnLabel })),
  named('colon', { colon: true }),
  ...settings.language.slice(1).map(language => named(`language ${language}`, { language })),
  ...settings.shell.slice(1).map(shell => named(`shell ${shell}`, { shell })),
  ...settings.delay.slice(1).map(delay => named(`delay ${delay}`, { delay })),
  ...settings.rerender.slice(1).map(rerender => named(`rows ${rerender}`, { rerender })),
  named('http', { http: true }),
  named('dl in shadow, colon', { layout: 'dl', shell: 'shadow', colon: true }),
  named('table in frame, late', { layout: 'table', shell: 'frame', delay: 500 }),
  named('siblings in French, colon', { layout: 'siblings', language: 'fr', colon: true }),
  named('nested, rows replaced, Trans Ref No', { layout: 'nested', rerender: 'in-place', trnLabel: 'Trans Ref No' }),
  named('split in shadow, rows replaced', { layout: 'split', shell: 'shadow', rerender: 'in-place' }),
  named('one-line reused, late', { layout: 'one-line', rerender: 'reused', delay: 500 }),
  named('input in Spanish, reused', { layout: 'input', language: 'es', rerender: 'reused' }),
];

/** Reads a change of the variant from outside data (the switches page); unknown keys and settings are left out. */
export function variantChange(data: unknown): Partial<Variant> {
  if (typeof data !== 'object' || data === null) return {};
  const allowed = Object.entries(data).filter(([key, value]) =>
    Object.entries(settings).some(([name, values]) => name === key && (values as readonly unknown[]).includes(value)),
  );
  return Object.fromEntries(allowed);
}
