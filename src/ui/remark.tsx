import type { Tone } from '../domain/explanations.ts';
import { Icon } from './icon.tsx';

/** Why something is not there, in the place where it would be: shape, what, why. */
export function Remark(props: { readonly tone: Tone; readonly title: string; readonly why: string }) {
  const { tone, title, why } = props;
  return (
    <div class={`remark tone-${tone}`}>
      <Icon name={tone} />
      <h2>{title}</h2>
      <p class="quiet">{why}</p>
    </div>
  );
}
