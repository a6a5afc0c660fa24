import type { ComponentChildren } from 'preact';
import type { RefundText } from '../i18n/refund.ts';
import type { RefundBar } from '../i18n/refund-windows.ts';
import { Facts } from './code-card.tsx';
import { Icon } from './icon.tsx';

/** What is to be said of a refund: how long ago, the time line, what is right now, what is left and when windows end. */
export function RefundCard({ text, children }: { readonly text: RefundText; readonly children?: ComponentChildren }) {
  return (
    <div class="code-card refund">
      <h2>
        <span class="code-card-family">{text.title}</span>
        {text.lead}
      </h2>
      {text.bar && <TimeLine {...text.bar} />}
      <div class={`refund-step tone-${text.tone}`}>
        <Icon name={text.tone} />
        <div>
          <h3>{text.step}</h3>
          <p>{text.what}</p>
        </div>
      </div>
      <Facts text={text} />
      {children}
    </div>
  );
}

/** Places are told in attributes: a page's rules against inline styles do not reach those. */
function TimeLine({ spoken, now, today, side, windows }: RefundBar) {
  return (
    <svg class="time-line" role="img" aria-label={spoken}>
      {windows.map(({ from, width, tone, label }) => (
        <svg key={label} class={`tone-${tone}`} x={from} width={width} aria-hidden="true">
          <rect />
          <text x="100%">{label}</text>
        </svg>
      ))}
      <svg x={now} aria-hidden="true">
        <path d="M-5 4h10l-4 6v18h-2v-18Z" />
        <text x={side} text-anchor={side < 0 ? 'end' : 'start'}>
          {today}
        </text>
      </svg>
    </svg>
  );
}
