import { useEffect, useState } from 'preact/hooks';
import type { Tray } from '../browser/tray.ts';
import type { Visited } from '../domain/tray.ts';
import type { Language } from '../i18n/language.ts';
import { type TrayWords, trayWords } from '../i18n/tray-text.ts';

export type TrayTools = {
  readonly readTray: () => Promise<Tray>;
  readonly switchTray: (on: string | undefined) => Promise<void>;
  readonly clearTray: () => Promise<void>;
  readonly restoreTray: (visits: readonly Visited[]) => Promise<void>;
  readonly onTrayChange: (callback: () => void) => void;
  /** Opens the page with what is in it. */
  readonly open: () => void;
};

/** The tray as it is now; undefined until it is read. */
export function useTray({ readTray, onTrayChange }: Pick<TrayTools, 'readTray' | 'onTrayChange'>): Tray | undefined {
  const [tray, setTray] = useState<Tray>();
  useEffect(() => {
    const read = () => void readTray().then(setTray);
    onTrayChange(read);
    read();
  }, []);
  return tray;
}

/** In the popup: the switch of the tray, off until somebody asks for it, and how much is in it. */
export function Card(props: { readonly host: string; readonly language: Language; readonly tools: TrayTools }) {
  const { host, language, tools } = props;
  const words = trayWords[language];
  const tray = useTray(tools);
  if (!tray) return undefined;
  const isOn = tray.on !== undefined;
  return (
    <section class="section tray-card" aria-label={words.heading}>
      <label class="switch">
        <input
          type="checkbox"
          checked={isOn}
          onChange={event => void tools.switchTray(event.currentTarget.checked ? host : undefined)}
        />
        <span>{words.switchOn}</span>
        {tray.visits.length > 0 && <strong class="tray-count">{words.count(tray.visits.length)}</strong>}
      </label>
      <p class="quiet small">{isOn || tray.visits.length > 0 ? words.on : words.off}</p>
      <TrayButtons visits={tray.visits} words={words} tools={tools}>
        <button type="button" class="button compact" onClick={tools.open}>
          {words.open}
        </button>
      </TrayButtons>
    </section>
  );
}

/** What can be done with a tray that holds something, and the way back once it has been cleared. */
export function TrayButtons(props: {
  readonly visits: readonly Visited[];
  readonly words: TrayWords;
  readonly tools: Pick<TrayTools, 'clearTray' | 'restoreTray'>;
  readonly children: preact.ComponentChildren;
}) {
  const { visits, words, tools, children } = props;
  // Only here, in the memory of this one page: what is cleared is gone with it.
  const [cleared, setCleared] = useState<readonly Visited[]>([]);
  const clear = () => {
    setCleared(visits);
    void tools.clearTray();
  };
  const undo = () => {
    void tools.restoreTray(cleared);
    setCleared([]);
  };
  return (
    <div class="tray-actions">
      {visits.length > 0 && (
        <div class="actions">
          {children}
          <button type="button" class="button compact" onClick={clear}>
            {words.clear}
          </button>
        </div>
      )}
      <div role="status" class="actions">
        {cleared.length > 0 && (
          <>
            <span>{words.cleared}</span>
            <button type="button" class="button compact" onClick={undo}>
              {words.undo}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
