/** An amount as a page writes it, in exact parts of its unit, or undefined where it cannot be read with certainty. */
export type Amount = { readonly units: bigint; readonly decimals: number };

/**
 * Reads "1204.00", "1,204.00", "1 204,00", "1204". What can be a thousand or a fraction ("1.204", "1,204") is not guessed:
 * undefined, as for a sign, a word or a second number.
 */
export function readAmount(text: string): Amount | undefined {
  const bare = text.normalize('NFKC').replace(/\s/g, ' ').trim();
  const found =
    /^(\d+)(?:[.,](\d{1,2}|\d{4,}))?$/.exec(bare) ??
    /^(\d{1,3}(?:,\d{3})+)\.(\d{1,3})$/.exec(bare) ??
    /^(\d{1,3}(?:\.\d{3})+),(\d{1,3})$/.exec(bare) ??
    /^(\d{1,3}(?: \d{3})+)(?:[.,](\d{1,2}))?$/.exec(bare);
  if (!found?.[1]) return undefined;
  const fraction = found[2] ?? '';
  return { units: BigInt(found[1].replace(/\D/g, '') + fraction), decimals: fraction.length };
}

/** The first amount less the others; negative units where they are more. */
export function less(amount: Amount, others: readonly Amount[]): Amount {
  const decimals = Math.max(amount.decimals, ...others.map(other => other.decimals));
  const scaled = ({ units, decimals: own }: Amount) => units * 10n ** BigInt(decimals - own);
  return { units: others.reduce((left, other) => left - scaled(other), scaled(amount)), decimals };
}

/** All of them together; nothing for none. */
export function sum(amounts: readonly Amount[]): Amount {
  const decimals = Math.max(0, ...amounts.map(amount => amount.decimals));
  const units = amounts.reduce((all, amount) => all + amount.units * 10n ** BigInt(decimals - amount.decimals), 0n);
  return { units, decimals };
}

/** The amount as plain digits with a point: "1204.00". */
export function amountText({ units, decimals }: Amount): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const sign = units < 0n ? '-' : '';
  const whole = digits.slice(0, digits.length - decimals);
  return sign + (decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`);
}
