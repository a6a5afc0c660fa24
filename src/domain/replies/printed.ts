import { unescaped } from './escapes.ts';
import type { Meter } from './meter.ts';
import { deepest, group, type Node } from './node.ts';
import { matchAt, matches, patterns, starts } from './printed-patterns.ts';
import { endOfWords, escapedAt, joined, kindOf, lineEnds, stringAt, wordsEnd } from './printed-text.ts';
import { partOf, placeIn, type Source } from './source.ts';

// One reader for JSON and for what programs print: JavaScript, Python, Ruby, Java and PHP write the same groups, lists,
// names and values with other signs. It goes on where a strict reader gives up (cut off in the middle, a line break in a
// name, quotes that are escaped because the whole was a string), says where everything stands, and stops at any time:
// the well-kept JSON readers do one of these at most.

/** True where something that this reader can read begins. */
export function startsPrinted(text: string, at: number): boolean {
  switch (text[at]) {
    case '{':
      return matches(starts.group, text, at);
    case '[':
      return matches(starts.list, text, at) || matches(starts.phpName, text, at);
    case '(':
      return matches(starts.php, text, at);
    default:
      return matches(starts.name, text, at);
  }
}

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

type Frame = { readonly node: Node; readonly close: string };

/**
 * Reads one group, list or run of named values from its first character. Ends where it is complete, where the text ends
 * or where it can no longer be read as such; everything read up to there counts.
 *
 * @returns what was read, and where in the source's text the reader stopped (always behind `at`)
 */
export function* readPrinted(
  source: Source,
  at: number,
  meter: Meter,
): Generator<void, { readonly node: Node; readonly end: number }> {
  const { text } = source;
  const level = escapedAt(text, at);
  const layers = Math.log2(level + 1) + 1;
  const first = text[at] ?? '';
  const isHeadless = first !== '{' && first !== '(' && !(first === '[' && matches(starts.list, text, at));
  const root = group('', first === '[' && !isHeadless ? 'list' : 'group', placeIn(source, at));
  root.isPart = isHeadless;
  const stack: Frame[] = [{ node: root, close: isHeadless ? (first === '[' ? 'php' : '') : (closing[first] ?? '') }];
  let pos = isHeadless ? at : at + 1;
  let seen = at;
  const lineEnd = lineEnds(text);

  const skip = (separators: boolean) => {
    for (;;) {
      const code = text.charCodeAt(pos);
      if (code <= 32 || code === 0xa0 || code === 0x7c || (separators && (code === 0x2c || code === 0x3b))) pos++;
      else if (code === 0x5c && /^\\+[nrt]/.test(text.slice(pos, pos + level + 2))) {
        while (text[pos] === '\\') pos++;
        pos++;
      } else if (separators && text.startsWith('...', pos)) pos += 3;
      else if (separators && text.startsWith('//', pos)) pos = lineEnd(pos);
      else return;
      if (pos >= text.length) return;
    }
  };
  const nameHere = (isPhp: boolean): { name: string; next: number } | undefined => {
    const bracket = text[pos] === '[' ? matchAt(patterns.bracketName, text, pos) : undefined;
    const string = bracket ? undefined : stringAt(text, pos, level, lineEnd);
    const bare = bracket || string ? undefined : matchAt(patterns.bareName, text, pos);
    const end = bracket ? pos + bracket[0].length : string ? string.next : bare ? pos + bare[0].length : -1;
    if (end < 0 || string?.cut) return undefined;
    let behind = end;
    if (string) while (/[\s]/.test(text[behind] ?? '') && behind - end < 20) behind++;
    const found = matchAt(patterns.sign, text, behind);
    if (!found || (isPhp && !found[0].endsWith('=>'))) return undefined;
    const name = bracket?.[1] ?? bare?.[1] ?? text.slice(string?.start, string?.end);
    return { name: name.slice(0, 200).replace(/\s*[\r\n]+\s*/g, ''), next: behind + found[0].length };
  };

  const bareEnd = ({ close: sign, node }: Frame) => {
    const end = lineEnd(pos);
    return sign === ')' || sign === 'php' ? end : wordsEnd(text, pos, end, { level, isList: node.kind === 'list' });
  };

  const empty = (frame: Frame, name: string) => {
    const place = placeIn(source, pos);
    frame.node.children.push({ name, kind: 'text', value: '', children: [], start: place, end: place });
  };

  /** Reads the value that begins here into the frame; false where the reading ends. */
  const value = (frame: Frame, name: string): boolean => {
    if (/[\r\n]/.test(text[pos] ?? '')) {
      empty(frame, name);
      return true;
    }
    const typed = matchAt(patterns.typedString, text, pos);
    if (typed) pos += typed[0].length;
    const container = typed ? undefined : matchAt(patterns.container, text, pos);
    const opener = container?.[1] ?? container?.[2];
    if (container && opener) {
      const start = pos;
      pos += container[0].length;
      if (stack.length >= deepest) return false;
      const node = group(name, opener === '[' ? 'list' : 'group', placeIn(source, start));
      frame.node.children.push(node);
      stack.push({ node, close: closing[opener] ?? '' });
      return true;
    }
    const string = stringAt(text, pos, level, lineEnd);
    if (string) {
      let part = partOf(source, string.start, string.end);
      for (let layer = 0; layer < layers && part.text.includes('\\'); layer++) part = unescaped(part);
      frame.node.children.push({
        name,
        kind: 'text',
        value: joined(part.text),
        children: [],
        start: placeIn(source, string.start),
        end: placeIn(source, string.end),
        source: part,
      });
      pos = string.next;
      return !string.cut || string.next < text.length;
    }
    const word = matchAt(patterns.typedWord, text, pos);
    const start = word ? pos + word[0].indexOf('(') + 1 : pos;
    const end = word ? start + (word[1]?.length ?? 0) : bareEnd(frame);
    const raw = text.slice(start, endOfWords(text, start, end));
    frame.node.children.push({
      name,
      kind: kindOf(raw),
      value: raw,
      children: [],
      start: placeIn(source, start),
      end: placeIn(source, start + raw.length),
      source: raw.length > 40 ? partOf(source, start, start + raw.length) : undefined,
    });
    pos = word ? pos + word[0].length : end;
    return true;
  };

  const close = () => {
    const frame = stack.pop();
    if (frame) frame.node.end = placeIn(source, pos);
  };

  while (stack.length > 0) {
    if (meter.spend(Math.max(1, pos - seen))) yield;
    seen = pos;
    skip(true);
    const frame = stack[stack.length - 1];
    if (!frame || pos >= text.length) break;
    const here = text[pos] ?? '';
    if (here === '}' || here === ']' || here === ')') {
      const isOurs = stack.some(({ close: sign }) => sign === here);
      // Of a group whose beginning is missing only the end is there; more may follow it.
      if (!isOurs && (stack.length > 1 || !matches(patterns.nextName, text, pos + 1))) break;
      pos++;
      while (isOurs && stack.length > 0 && stack[stack.length - 1]?.close !== here) close();
      if (isOurs) close();
      continue;
    }
    const before = pos;
    if (frame.node.kind === 'list') {
      if (!value(frame, '') || pos === before) break;
      continue;
    }
    const isPhp = frame.close === ')' || frame.close === 'php';
    const named = nameHere(isPhp);
    if (named) {
      pos = named.next;
      // PHP's print_r leaves an empty value empty and goes on in the next line; its var_export begins a group there.
      const isLineBound = isPhp && !matches(patterns.groupBelow, text, pos);
      if (isLineBound) while (/[ \t]/.test(text[pos] ?? '')) pos++;
      else skip(false);
      if (!value(frame, named.name)) break;
      continue;
    }
    const member = stringAt(text, pos, level, lineEnd);
    if (!member || stack.length < 2) break;
    if (!value(frame, '')) break;
  }
  pos = Math.max(pos, at + 1);
  while (stack.length > 0) close();
  meter.spend(Math.max(0, pos - seen));
  return { node: root, end: pos };
}
