/**
 * The keys that stand twice in one object of a JSON text, which a JSON reader silently drops. The text must be valid JSON.
 */
export function duplicateKeys(text: string): string[] {
  const open: (Set<string> | undefined)[] = [];
  const found: string[] = [];
  for (const [token, , colon] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const keys = open.at(-1);
      const key = String(JSON.parse(token.slice(0, token.length - colon.length)));
      if (keys?.has(key)) found.push(key);
      keys?.add(key);
    }
  }
  return found;
}
