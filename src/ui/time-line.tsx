import type { RefundBar } from '../i18n/refund-windows.ts';

/** The windows of a refund one after the other, and where today is among them, at the latest a little behind the last. */
export function TimeLine({ spoken, today, age, ends }: RefundBar) {
  const last = ends.at(-1) ?? 1;
  const length = age > last ? last * 1.08 : last;
  const percent = (days: number) => `${Math.round((days / length) * 1000) / 10}%`;
  const isLate = age > length / 2;
  return (
    <svg class="time-line" role="img" aria-label={spoken}>
      {ends.map((end, i) => {
        const from = ends[i - 1] ?? 0;
        return (
          <svg
            key={end}
            class={`tone-${toneOf(i, ends)}`}
            x={percent(from)}
            width={percent(end - from)}
            aria-hidden="true"
          >
            <rect />
            <text x="100%">{end}</text>
          </svg>
        );
      })}
      <svg x={percent(Math.min(age, length))} aria-hidden="true">
        <path d="M-5 4h10l-4 6v18h-2v-18Z" />
        <text x={isLate ? -8 : 8} text-anchor={isLate ? 'end' : 'start'}>
          {today}
        </text>
      </svg>
    </svg>
  );
}

/** Nobody doubts the first window; of the last only some know. */
function toneOf(at: number, ends: readonly number[]) {
  if (at === 0) return 'good';
  return at === ends.length - 1 ? 'neutral' : 'warning';
}
