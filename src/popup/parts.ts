/** The parts of the popup that are not seen at first, once more is there than the first sight. */
export const loadParts = () => import('./later.ts');
