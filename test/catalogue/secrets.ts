import type { Problem } from './problem.ts';
import type { Codes } from './problems.ts';
import { type SupportingFacts, supportingOf } from './supporting.ts';
import { repliesOf } from './twins.ts';

/** Families that speak of risk from end to end: what they say is never for the customer. */
const alwaysSecret = /^(?:risk-factor|smart-authorization-factor|information-code|rule-evaluation|fraud-marking)$/;
/** Families in which some codes give a bank's or a scheme's suspicion away. */
const sometimesSecret = /^(?:processor-|advice-|pa-status-reason$|dm-decision$)/;
const suspicion =
  /fraud|stolen|\blost\b|suspect|manipulat|pick up|should be kept|wants the card kept|retain|launder|sanction|high risk/i;

const mend = 'Set "secret" to true';

/** Codes whose meaning the customer must not learn, and which do not say so; `english` are the words by family. */
export function secretProblems(
  codes: readonly Codes[],
  english: ReadonlyMap<string, Readonly<Record<string, { readonly name: string; readonly meaning: string }>>>,
): Problem[] {
  return codes.flatMap(({ file, family, data }) =>
    supportingOf(data).flatMap(code => {
      if (code.secret) return [];
      const { name = '', meaning = '' } = english.get(family)?.[code.code] ?? {};
      const problem = secretOf(code, family, `${name} ${meaning}`, codes);
      return problem ? [{ file, entry: code.code, problem, mend }] : [];
    }),
  );
}

function secretOf(code: SupportingFacts, family: string, words: string, codes: readonly Codes[]): string | undefined {
  if (alwaysSecret.test(family)) return 'the customer must not learn anything of this family';
  if (family === 'dm-decision' && code.code !== 'ACCEPT') return 'the customer must not learn of a decision on risk';
  if (sometimesSecret.test(family) && suspicion.test(words))
    return 'its words speak of a suspicion that the customer must not learn of';
  const secretTwin = Object.entries(code.twins ?? {})
    .flatMap(([other, names]) => names.map(name => ({ other, name })))
    .find(({ other, name }) => {
      const home = codes.find(each => each.family === other);
      return home && repliesOf(home.data).some(reply => reply.code === name && reply.secret);
    });
  return secretTwin && `it arrives with ${secretTwin.other} "${secretTwin.name}", whose reason is secret`;
}
