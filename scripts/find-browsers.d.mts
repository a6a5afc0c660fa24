// What the TypeScript parts of this project see of find-browsers.mjs.

type Kind = 'chromium' | 'firefox';
type Found = { path: string; version: string };

export const OWN_BROWSERS: string;
export const OLDEST: Record<Kind, number>;
export const VARIABLE: Record<Kind, string>;
export function findBrowsers(
  kinds?: Kind[],
  options?: { env?: Record<string, string | undefined>; places?: (kind: Kind) => string[] },
): { chromium?: Found; firefox?: Found; refused: string[] };
