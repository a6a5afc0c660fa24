import type { Random } from '../../business-center/random.ts';

/** A page of one transaction: its markup, and what stands under its labels ("" where the value is missing). */
export type GeneratedPage = { readonly html: string; readonly values: Readonly<Record<string, string>> };

type Wrap = (text: string) => string;
type Row = readonly [label: string, value: string];

const labels = [
  text => `<div>${text}</div>`,
  text => `<span>${text}</span>`,
  text => `<label>${text}</label>`,
  text => `<p>${text}</p>`,
  text => `<strong>${text}</strong>`,
  text => `<div><span>${text}</span></div>`,
  text => `<div><label>${text}</label></div>`,
  text => `<div><span><span>${text}</span></span></div>`,
] as const satisfies Wrap[];
const values = [
  text => `<div>${text}</div>`,
  text => `<span>${text}</span>`,
  text => `<p>${text}</p>`,
  text => `<div><span>${text}</span></div>`,
  text => `<a href="#">${text}</a>`,
  text => `<div><a href="#">${text}</a></div>`,
  text => `<code>${text}</code>`,
  text => `<x-value>${text}</x-value>`,
  text => `<div><div>${text}</div></div>`,
] as const satisfies Wrap[];
const besideLabel = [
  '',
  '<i class="icon"></i>',
  '<button type="button">?</button>',
  '<span class="help-icon"></span>',
  '<svg width="8" height="8"></svg>',
  '<span hidden>help text</span>',
] as const;
const besideValue = [
  '',
  '<button type="button">Copy</button>',
  '<span hidden>Copied</span>',
  '<input type="hidden" value="x">',
  '<i class="icon"></i>',
  '<span role="button">Copy</span>',
] as const;
const missing = ['', '—', '&nbsp;', '<div class="bar"></div>'] as const;

/** Builds a page as no stand-in does: every way to write rows, with icons, buttons, hidden texts and values that are missing. */
export function generatedPage(random: Random): GeneratedPage {
  const rows = shuffled(random, [
    ['Request ID', '7600000000000000000099'],
    ['Reason Code', random.pick(['203', '203', ''])],
    ['Reply Flag', random.pick(['DCARDREFUSED', ''])],
    ['Transaction Reference Number', random.pick(['79629274ZX73FAXZ', ''])],
    ['Till', '348078722632'],
    ['Clerk', 'Kim'],
    ['Colour', ''],
    ['Basket 2', '100'],
    ['Terminal', 'T204'],
    ['Lane7', '7'],
  ]);
  const html = random.pick(layouts)(random, rows);
  return {
    html: `<section class="card"><div class="heading"><span>Card Authorization</span></div>${html}</section>`,
    values: Object.fromEntries(rows),
  };
}

type Layout = (random: Random, rows: readonly Row[]) => string;

/** Rows of a label and a value in elements of the page's choice, the same in all rows. */
function cells(random: Random, rows: readonly Row[]): string[] {
  const label = random.pick(labels);
  const value = random.pick(values);
  const colon = random.pick(['', ':']);
  const gap = random.pick(['', ' ', '\n  ']);
  const [afterLabel, inValue, nothing] = [random.pick(besideLabel), random.pick(besideValue), random.pick(missing)];
  return rows.map(
    ([name, text]) => label(name + colon) + afterLabel + gap + value(text === '' ? nothing : text + inValue) + gap,
  );
}

const layouts = [
  (random, rows) =>
    cells(random, rows)
      .map(row => `<div class="row">${row}</div>`)
      .join(''),
  (random, rows) => `<div>${cells(random, rows).join('')}</div>`,
  (random, rows) => {
    const cards = cells(random, rows).map(row => `<div>${row}</div>`);
    const lines = Array.from({ length: Math.ceil(cards.length / 3) }, (_, i) => cards.slice(i * 3, i * 3 + 3));
    return lines.map(line => `<div>${line.join('')}</div>`).join('');
  },
  (random, rows) => {
    const [after, inValue, nothing] = [random.pick(besideLabel), random.pick(besideValue), random.pick(missing)];
    const row = ([name, text]: Row) => `<dt>${name}${after}</dt><dd>${text === '' ? nothing : text + inValue}</dd>`;
    return `<dl>${rows.map(random.pick([row, each => `<div>${row(each)}</div>`])).join('')}</dl>`;
  },
  (random, rows) => {
    const [after, inValue, nothing] = [random.pick(besideLabel), random.pick(besideValue), random.pick(missing)];
    const head = random.pick(['th', 'td']);
    const pairs = rows.map(
      ([name, text]) => `<${head}>${name}${after}</${head}><td>${text === '' ? nothing : text + inValue}</td>`,
    );
    const inLine = random.pick([1, 2]);
    const lines = pairs.flatMap((_, i) => (i % inLine === 0 ? [pairs.slice(i, i + inLine).join('')] : []));
    return `<table>${lines.map(line => `<tr>${line}</tr>`).join('')}</table>`;
  },
  (random, rows) => {
    const tag = random.pick(['p', 'li', 'div']);
    const colon = random.pick(['</b>: ', ':</b> ']);
    return rows.map(([name, text]) => `<${tag}><b>${name}${colon}${text}</${tag}>`).join('');
  },
] as const satisfies Layout[];

function shuffled(random: Random, rows: readonly Row[]): Row[] {
  const left = [...rows];
  return rows.flatMap(() => left.splice(random.below(left.length), 1));
}
