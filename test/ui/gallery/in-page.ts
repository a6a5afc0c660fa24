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

/**
 * Of each popup what it shows, and what is copied when every one of its copy buttons is pressed, each with every
 * recipient; but for the buttons that ask whether something is a card number.
 */
export async function copyAll(
  doubting: readonly string[],
): Promise<{ shown: string; copied: string[]; large: string | undefined }[]> {
  const all = [];
  for (const popup of document.querySelectorAll<HTMLElement>('.popup')) {
    const copied: string[] = [];
    let shown = '';
    const recipients = [...popup.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    for (const recipient of recipients.length > 0 ? recipients : [undefined]) {
      recipient?.click();
      await new Promise(resolve => requestAnimationFrame(resolve));
      // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, line by line, is asked for.
      shown += popup.innerText;
      for (const button of popup.querySelectorAll<HTMLElement>('main .button')) {
        if (doubting.some(words => (button.textContent ?? '').startsWith(words))) continue;
        document.body.dataset['copied'] = document.body.dataset['rich'] = '';
        button.click();
        copied.push(document.body.dataset['copied'] ?? '', document.body.dataset['rich'] ?? '');
      }
    }
    all.push({ shown, copied, large: popup.querySelector('.number.large')?.textContent ?? undefined });
  }
  return all;
}
