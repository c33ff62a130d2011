import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Result {
  id: string;
  nodes: { html: string }[];
}
type Axe = { run(where: unknown, options: object): Promise<{ violations: Result[]; passes: Result[] }> };

/**
 * What axe-core complains about, one line a rule, and the markup of everything it looked at: a run that did not come where
 * it should finds nothing to complain about. `where`: selector of what to look at, else the whole document.
 */
export async function audit(page: Page, where?: string): Promise<{ violations: string[]; seen: string }> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async (selector, runOnly) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations, passes } = await axe.run(selector ? { include: [selector] } : document, { runOnly });
      return {
        violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        seen: passes.flatMap(({ nodes }) => nodes.map(({ html }) => html)).join(' '),
      };
    },
    where,
    TAGS,
  );
}
