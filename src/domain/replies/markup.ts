import { Parser } from 'htmlparser2';
import { unescapedMarkup } from './escapes.ts';
import type { Meter } from './meter.ts';
import { deepest, group, type Node } from './node.ts';
import { partOf, placeIn, type Source } from './source.ts';

const start = /<(?:\?xml|!DOCTYPE|!--|[A-Za-z_][\w:.-]{0,100}(?:[\s>/]|$))/y;
const next = /\s{0,200}<(\/?)([A-Za-z_][\w:.-]{0,100})/y;
const chunk = 8192;

/** True where an element, an XML declaration or a comment begins. */
export function startsMarkup(text: string, at: number): boolean {
  start.lastIndex = at;
  return start.test(text);
}

type Open = { readonly node: Node; readonly tag: string; from: number; to: number };

/**
 * Reads one element of XML or HTML with what comes before it (declaration, document type, comments), from its first
 * character to its end, or to the end of a text that was cut off. No document type is followed and no entity but the
 * built-in ones is replaced. Attributes count as children; an HTML field counts as a value named like the field.
 */
export function* readMarkup(
  source: Source,
  at: number,
  meter: Meter,
): Generator<void, { readonly node: Node; readonly end: number }> {
  const { text } = source;
  const isHtml = /^<(?:!doctype html|html|head|body|form|div|table|tr|td|input|p|pre|span|dl|ul|b|br)\b/i.test(
    text.slice(at, at + 40),
  );
  const root = group('', 'group', placeIn(source, at));
  const stack: Open[] = [{ node: root, tag: '', from: -1, to: -1 }];
  const roots = new Set<string>();
  let end = -1;
  const place = (local: number) => placeIn(source, at + local);

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const parent = stack[stack.length - 1];
        if (!parent || end >= 0) return;
        flush(parent);
        const raw = text.slice(at + parser.startIndex, at + parser.endIndex + 1);
        const node = group(localName(tag), 'group', place(parser.startIndex));
        if (isHtml && attributes['name'] !== undefined && attributes['value'] !== undefined) {
          const leaf = attribute(attributes['name'], 'value', attributes['value'], raw);
          if (leaf) parent.node.children.push(leaf);
        } else {
          for (const [name, value] of Object.entries(attributes)) {
            if (isHtml || name.startsWith('xmlns') || value.length > 4000) continue;
            const leaf = attribute(localName(name), name, value, raw);
            if (leaf) node.children.push(leaf);
          }
        }
        if (stack.length >= deepest) return;
        parent.node.children.push(node);
        stack.push({ node, tag, from: -1, to: -1 });
      },
      ontext(data) {
        const open = stack[stack.length - 1];
        if (!open || end >= 0) return;
        if (open.from < 0) {
          if (data.trim() === '') return;
          open.from = parser.startIndex;
        }
        open.to = parser.endIndex + 1;
      },
      oncomment(data) {
        const parent = stack[stack.length - 1];
        if (!parent || end >= 0 || data.trim() === '') return;
        const start = place(parser.startIndex);
        const value = { name: '#comment', kind: 'text', value: data.trim(), children: [] } as const;
        parent.node.children.push({ ...value, children: [], start, end: place(parser.endIndex + 1) });
      },
      onclosetag(tag) {
        if (end >= 0 || stack.length < 2) return;
        const open = stack[stack.length - 1];
        if (!open || open.tag !== tag) return;
        close(parser.endIndex + 1);
        if (stack.length > 1) return;
        // What was cut off at its beginning has several elements beside each other; a second one of a name is another text.
        roots.add(localName(tag));
        next.lastIndex = at + parser.endIndex + 1;
        const follows = next.exec(text);
        if (follows && (follows[1] === '/' || !roots.has(localName(follows[2] ?? '')))) return;
        end = at + parser.endIndex + 1;
        parser.pause();
      },
    },
    {
      xmlMode: !isHtml,
      decodeEntities: true,
      lowerCaseTags: isHtml,
      lowerCaseAttributeNames: isHtml,
      recognizeCDATA: true,
    },
  );

  /** One attribute as a value; its place is inside the tag that it stands in. */
  function attribute(name: string, written: string, value: string, raw: string): Node | undefined {
    const found = raw.toLowerCase().indexOf(`${written.toLowerCase()}=`);
    const from = parser.startIndex + Math.max(0, found) + written.length + 2;
    const to = Math.min(from + Math.max(value.length, 0), parser.endIndex + 1);
    const exact = text.slice(at + from, at + to) === value;
    const part = exact ? partOf(source, at + from, at + to) : { ...partOf(source, at + from, at + from), text: value };
    return {
      name,
      kind: 'text',
      value,
      children: [],
      start: place(from),
      end: place(Math.max(from, to)),
      source: exact ? part : undefined,
    };
  }

  /** Text before or between elements is a value without a name. */
  function flush(open: Open): void {
    if (open.from >= 0) open.node.children.push(textLeaf('#text', open));
    open.from = -1;
  }

  function close(behind: number): void {
    const open = stack.pop();
    const parent = stack[stack.length - 1];
    if (!open || !parent) return;
    const { node } = open;
    node.end = place(behind);
    const isRow = isHtml && /^t[rd]$|^th$|^d[td]$|^label$/.test(open.tag);
    if (node.children.length === 0) {
      parent.node.children[parent.node.children.length - 1] =
        open.from < 0 ? { ...node, kind: 'text' } : textLeaf(node.name, open);
    } else flush(open);
    if (isRow && open.tag === 'tr') pairs(node);
    if (isHtml && open.tag === 'dl') pairs(node);
  }

  /** Two cells beside each other are a label and its value. */
  function pairs(row: Node): void {
    const cells = row.children;
    if (cells.length % 2 !== 0 || cells.some(cell => !/^(?:t[hd]|d[td])$/.test(cell.name))) return;
    const read: Node[] = [];
    for (let i = 0; i + 1 < cells.length; i += 2) {
      const label = cells[i];
      const value = cells[i + 1];
      if (label?.value && value) read.push({ ...value, name: label.value.slice(0, 200).replace(/\s*[:：]?\s*$/, '') });
    }
    cells.splice(0, cells.length, ...read);
  }

  function textLeaf(name: string, open: Open): Node {
    const raw = partOf(source, at + open.from, at + open.to);
    const data = /^<!\[CDATA\[/.exec(raw.text);
    const inside = data ? partOf(raw, 9, raw.text.endsWith(']]>') ? raw.text.length - 3 : raw.text.length) : raw;
    const plain = !data && raw.text.includes('&') ? unescapedMarkup(inside) : inside;
    const lead = plain.text.length - plain.text.trimStart().length;
    const trimmed = partOf(plain, lead, Math.max(lead, plain.text.trimEnd().length));
    return {
      name,
      kind: 'text',
      value: trimmed.text,
      children: [],
      start: placeIn(trimmed, 0),
      end: placeIn(trimmed, trimmed.text.length),
      source: trimmed,
    };
  }

  let fed = at;
  while (fed < text.length && end < 0) {
    const until = Math.min(text.length, fed + chunk);
    parser.write(text.slice(fed, until));
    if (end < 0 || end > fed) if (meter.spend((end < 0 ? until : end) - fed)) yield;
    fed = until;
  }
  if (end < 0) {
    parser.end();
    end = text.length;
    while (stack.length > 1) close(text.length - at);
  }
  const rest = stack[0];
  if (rest) flush(rest);
  root.end = placeIn(source, end);
  return { node: root, end: Math.max(end, at + 1) };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
