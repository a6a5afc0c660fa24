import type { Escape } from './escape.ts';
import type { Overlay } from './overlay.ts';

/** What every feature on a page shares. */
export type PageTools = {
  readonly document: Document;
  readonly overlay: Overlay;
  readonly onEscape: Escape;
  /** Ends us in this page: the extension was updated or removed under it. */
  readonly retire: () => void;
};
