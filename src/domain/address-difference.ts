/** A piece of two addresses: what stands there in the wrong one and in the right one. The same where nothing differs. */
export type AddressStep = { readonly wrong: string; readonly right: string };

/** Two addresses cut into pieces, in their order: all of `wrong` together is the one, all of `right` the other. */
export type AddressDifference = readonly AddressStep[];

/**
 * What differs between two addresses, so that it can be marked: as little as there is, each piece for itself, so that an
 * "s" that is missing at the start does not mark the whole address when something is too much at the end as well.
 */
export function addressDifference(wrong: string, right: string): AddressDifference {
  const [from, to] = [wordsOf(wrong), wordsOf(right)];
  const shared = sharedCounts(from, to);
  const steps: AddressStep[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [a, b] = [from[i] ?? '', to[j] ?? ''];
    const gone = shared[i + 1]?.[j] ?? -1;
    const come = shared[i]?.[j + 1] ?? -1;
    if (i < from.length && j < to.length && a === b) {
      add(steps, { wrong: a, right: b });
      i++;
      j++;
    } else if (j === to.length || (i < from.length && gone > come)) {
      add(steps, { wrong: a, right: '' });
      i++;
    } else {
      add(steps, { wrong: '', right: b });
      j++;
    }
  }
  // Of two addresses that have little in common, what is alike is chance: it would only be speckled.
  const alike = steps.filter(step => step.wrong === step.right).reduce((sum, step) => sum + step.right.length, 0);
  return alike * 2 < right.length ? betweenEnds(wrong, right) : steps.flatMap(narrowed);
}

/** Names and single signs: inside of a name only its ends are compared. */
function wordsOf(address: string): string[] {
  return address.match(/[\p{L}\p{N}-]+|[\s\S]/gu) ?? [];
}

/** For each pair of places, how much can still be shared from there to the ends. */
function sharedCounts(from: readonly string[], to: readonly string[]): readonly (readonly number[])[] {
  const counts = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const row = counts[i];
      const below = counts[i + 1];
      if (!row || !below) continue;
      row[j] = from[i] === to[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return counts;
}

/** Puts a piece behind the others, and together with the last one where both differ or neither does. */
function add(steps: AddressStep[], { wrong, right }: AddressStep): void {
  const last = steps.at(-1);
  const isSame = wrong === right;
  if (last && (last.wrong === last.right) === isSame) {
    steps[steps.length - 1] = { wrong: last.wrong + wrong, right: last.right + right };
  } else steps.push({ wrong, right });
}

/** A name that is nearly the other, without what the two have in common at their ends; any other piece as it is. */
function narrowed(step: AddressStep): AddressStep[] {
  const isName = (text: string) => /^[\p{L}\p{N}-]+$/u.test(text);
  if (step.wrong === step.right || !isName(step.wrong) || !isName(step.right)) return [step];
  const ends = betweenEnds(step.wrong, step.right);
  const shared = ends.filter(({ wrong, right }) => wrong === right).reduce((sum, { wrong }) => sum + wrong.length, 0);
  return shared * 2 >= Math.max(step.wrong.length, step.right.length) ? ends : [step];
}

/** What differs in one piece, between the ends that are shared. */
function betweenEnds(wrong: string, right: string): AddressStep[] {
  const most = Math.min(wrong.length, right.length);
  let start = 0;
  while (start < most && wrong[start] === right[start]) start++;
  let end = 0;
  while (end < most - start && wrong[wrong.length - 1 - end] === right[right.length - 1 - end]) end++;
  const same = (text: string) => (text ? [{ wrong: text, right: text }] : []);
  return [
    ...same(wrong.slice(0, start)),
    { wrong: wrong.slice(start, wrong.length - end), right: right.slice(start, right.length - end) },
    ...same(wrong.slice(wrong.length - end)),
  ];
}
