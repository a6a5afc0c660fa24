import { addressDifference } from '../domain/address-difference.ts';

/** The edit that an address needs, in one line: what goes struck out, what comes underlined. */
export function AddressEdit({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <p class="address">
      {addressDifference(from, to).map(({ wrong, right }) =>
        wrong === right ? (
          wrong
        ) : (
          <>
            {wrong && <del class="tone-bad">{wrong}</del>}
            {right && <ins class="tone-good">{right}</ins>}
          </>
        ),
      )}
    </p>
  );
}
