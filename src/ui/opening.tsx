import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** A line that opens to more, which is made when it is first opened. */
export function Opening({ summary, children }: { readonly summary: string; readonly children: ComponentChildren }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>
        <Icon name="chevron" />
        {summary}
      </summary>
      {wasOpened && children}
    </details>
  );
}
