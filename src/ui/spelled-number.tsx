import { Icon } from './icon.tsx';

/** A number in groups, each with the words by which its characters are said; behind a line that opens. */
export function SpelledNumber(props: {
  readonly label: string;
  readonly groups: readonly string[];
  /** A word for each character of all groups. */
  readonly words: readonly string[];
  readonly language: string;
}) {
  const { label, groups, words, language } = props;
  let at = 0;
  return (
    <details>
      <summary class="quiet">
        <Icon name="chevron" />
        {label}
      </summary>
      <ol class="spelled" lang={language}>
        {groups.map((group, i) => {
          const start = at;
          at += group.length;
          return (
            <li key={i}>
              <bdi class="code">{group}</bdi> <span>{words.slice(start, at).join(', ')}</span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
