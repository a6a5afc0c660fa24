/** The numbers of RFC 3492, section 5, for host names. */
const [base, tMin, tMax, skew, damp] = [36, 1, 26, 38, 700];

/**
 * A host name with its letters as they look, where browsers write them as "xn--…" (RFC 3492). What cannot be read stays
 * as it is.
 */
export function readableHost(host: string): string {
  const labels = host.split('.');
  return labels.map(label => (/^xn--/i.test(label) ? (decoded(label.slice(4)) ?? label) : label)).join('.');
}

function decoded(label: string): string | undefined {
  const last = label.lastIndexOf('-');
  const letters = [...label.slice(0, Math.max(last, 0))].map(letter => letter.codePointAt(0) ?? 0);
  let [code, at, bias] = [128, 0, 72];
  for (let read = last + 1; read < label.length; ) {
    const before = at;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(label[read++]);
      if (digit === undefined) return undefined;
      at += digit * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = letters.length + 1;
    bias = adapted(at - before, length, before === 0);
    code += Math.floor(at / length);
    at %= length;
    if (code > 0x10ffff) return undefined;
    letters.splice(at++, 0, code);
  }
  return String.fromCodePoint(...letters);
}

function digitOf(letter: string | undefined): number | undefined {
  if (letter === undefined || !/^[a-z0-9]$/i.test(letter)) return undefined;
  // "a" to "z" are 0 to 25, "0" to "9" are 26 to 35.
  return (Number.parseInt(letter, 36) + 26) % 36;
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? damp : 2));
  left += Math.floor(left / length);
  let k = 0;
  for (; left > ((base - tMin) * tMax) / 2; k += base) left = Math.floor(left / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * left) / (left + skew));
}
