// Functions that run inside the gallery's page: each is handed over as text, so it uses nothing from outside itself.

/** What does not fit: text outside its frame or cut off by something that clips, and a page that scrolls sideways. */
export function misfits(): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
  for (const frame of document.querySelectorAll('.companion')) {
    const name = frame.closest('figure')?.id ?? '';
    const texts = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent || parent.closest('.spoken, select') || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        for (let around: Element | null = parent; around; around = around === frame ? null : around.parentElement) {
          const clips = around === frame || getComputedStyle(around).overflow !== 'visible';
          const edge = around.getBoundingClientRect();
          // What is too tall for a window scrolls; what is too wide, or is clipped, is lost.
          const scrolls = getComputedStyle(around).overflowY === 'auto';
          const isInside =
            box.left >= edge.left - 1 &&
            box.right <= edge.right + 1 &&
            (scrolls || (box.top >= edge.top - 3 && box.bottom <= edge.bottom + 3));
          if (clips && !isInside) found.push(`${name}: "${text.textContent?.slice(0, 40)}" in ${around.className}`);
        }
      }
    }
  }
  return [...new Set(found)];
}

/** Opens every row, and what is in it, until there is no more to open. */
export async function openAll(): Promise<void> {
  for (;;) {
    const unready = [...document.querySelectorAll('details')].filter(row => !row.open || row.childElementCount < 2);
    if (unready.length === 0) return;
    for (const row of unready) row.open = true;
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

/** The text that somebody would copy who selects the large number by hand. */
export function selectedNumber(): string {
  const number = document.querySelector('.number.large');
  if (number) getSelection()?.selectAllChildren(number);
  return String(getSelection());
}
