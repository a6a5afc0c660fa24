import type { Ref } from 'preact';
import { Fragment } from 'preact';

/** A number in groups for the eye. The gaps are margins: what is selected or copied by hand holds no spaces. */
export function ReferenceNumber(props: {
  readonly groups: readonly string[];
  readonly size: 'large' | 'plain';
  readonly numberRef?: Ref<HTMLElement>;
}) {
  const { groups, size, numberRef } = props;
  return (
    <bdi class={`number ${size}`} {...(numberRef ? { ref: numberRef } : {})}>
      {groups.map((group, i) => (
        // Groups can be equal and never move, so the place is the key.
        <Fragment key={i}>
          {i > 0 && <wbr />}
          <span>{group}</span>
        </Fragment>
      ))}
    </bdi>
  );
}
