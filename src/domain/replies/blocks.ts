import type { Line } from './lines.ts';
import { meaningOf } from './meaning.ts';
import { group, type Node } from './node.ts';
import type { Source } from './source.ts';

/** The name of a run of lines without an empty one between them. */
export const linesName = '#lines';

/** A run of lines as one node; deeper lines belong to the name before them. */
export function blockOf(
  lines: readonly Line[],
  source: Source,
  onProse: (piece: { readonly start: number; readonly end: number }) => void,
): Node | undefined {
  if (lines.length === 0) return undefined;
  const start = lines[0]?.start ?? 0;
  const root = group(linesName, 'group', start);
  const open: { indent: number; node: Node }[] = [{ indent: -1, node: root }];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const { indent } = line;
    root.end = line.end;
    const next = lines[i + 1];
    const labelled = labelledBy(line, next, source);
    if (labelled) {
      root.children.push(labelled.pair);
      if (labelled.usesNext) i++;
      continue;
    }
    for (const piece of line.prose) onProse(piece);
    while (open.length > 1 && (open[open.length - 1]?.indent ?? -1) >= indent) open.pop();
    const parent = open[open.length - 1]?.node ?? root;
    for (const { node } of open) node.end = line.end;
    const only = line.pairs.length === 1 ? line.pairs[0] : undefined;
    if (only && only.value === '' && next && next.indent > indent && next.pairs.length > 0 && open.length < 40) {
      const node = group(only.name, 'group', line.start);
      parent.children.push(node);
      open.push({ indent, node });
    } else for (const pair of line.pairs) parent.children.push(pair);
  }
  return root.children.length > 0 ? root : undefined;
}

/** Text copied from a page: a label we know, and its value beside it or in the line below. */
function labelledBy(line: Line, next: Line | undefined, source: Source): { pair: Node; usesNext: boolean } | undefined {
  const piece = line.prose[0];
  if (line.pairs.length > 0 || !piece || source.places || line.end - line.start > 400) return undefined;
  const text = source.text.slice(piece.start - source.base, piece.end - source.base);
  const beside = /^(.{2,60}?)(?:\t+| {2,})(\S.*)$/.exec(text);
  const make = (name: string, value: string, end: number): Node => ({
    name,
    kind: 'text',
    value,
    children: [],
    start: end - value.length,
    end,
    line: line.start,
  });
  if (beside?.[1] && beside[2] && isLabel(beside[1]))
    return { pair: make(beside[1], beside[2], piece.end), usesNext: false };
  const value = next?.prose[0];
  if (!next || !value || next.pairs.some(pair => !pair.name.startsWith('#')) || !isLabel(text)) return undefined;
  const below = source.text.slice(value.start - source.base, value.end - source.base);
  return isLabel(below) ? undefined : { pair: make(text, below, value.end), usesNext: true };
}

function isLabel(text: string): boolean {
  const meaning = meaningOf([text]);
  return meaning !== undefined && !meaning.common && meaning.means !== 'service';
}
