import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page of the extension with everything in it opened, as "rule: where". */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(await source);
  const results = (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} ${node.html}`),
  );
}

/** What does not fit into a page of the extension: what is wider than it, or than its own box. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
    const boxes = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      element =>
        element.checkVisibility() &&
        !element.closest('.spoken, svg, input') &&
        getComputedStyle(element).display !== 'inline',
    );
    return [
      ...wide,
      ...boxes.filter(box => box.scrollWidth > box.clientWidth + 1).map(box => `${box.className}: ${box.textContent}`),
    ];
  });
}
