import type { Root } from './walk.ts';

/** The least time between two reports, in milliseconds: a page that changes all the time is read at this pace. */
const pace = 120;

export type Changes = {
  /** Watches these roots from now on, and no others. What happened before in one that is new is not known: it is reported. */
  readonly watch: (roots: readonly Root[]) => void;
  /** True while something has changed that is not yet reported. */
  readonly arePending: () => boolean;
};

/**
 * Reports that the page has changed: once for everything that changed since the last report, never for our own element,
 * not while the tab is hidden (then once when it is shown again).
 */
export function watchChanges(
  document: Document,
  ours: (node: Node) => boolean,
  report: () => void,
  signal: AbortSignal,
): Changes {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending = false;
  let last = Number.NEGATIVE_INFINITY;
  let watched: readonly Root[] = [];

  const flush = () => {
    timer = undefined;
    if (signal.aborted || !pending || document.hidden) return;
    pending = false;
    last = performance.now();
    report();
  };
  const note = () => {
    pending = true;
    timer ??= setTimeout(flush, Math.max(0, last + pace - performance.now()));
  };
  const observer = new MutationObserver(records => {
    if (records.some(record => !onlyOurs(record, ours))) note();
  });

  document.addEventListener('visibilitychange', () => pending && note(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    watch: roots => {
      const same = roots.length === watched.length && roots.every((root, i) => root === watched[i]);
      if (same || signal.aborted) return;
      if (watched.length > 0) note();
      observer.disconnect();
      watched = roots;
      for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
    arePending: () => pending,
  };
}

function onlyOurs(record: MutationRecord, ours: (node: Node) => boolean): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(ours);
}
