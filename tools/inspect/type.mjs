import { settle, take } from './page-side.mjs';

const TYPING_QUIET_MS = 150;
/** Longer texts are pasted: typing them key by key would take minutes. */
const PASTE_OVER = 400;

/** Where a selector's control stands in the file: by the first of its attributes' values found there. */
function placeIn(source, selector) {
  const words = [...selector.matchAll(/[#=]["']?([\w$:.-]+)/g)].map(([, word]) => word);
  const at = words.map((word) => source.indexOf(word)).filter((index) => index >= 0);
  return at.length > 0 ? Math.min(...at) : Number.MAX_SAFE_INTEGER;
}

/**
 * Types values with real keys, in the order of the file; lists by the value of their entry; leaves each control.
 * Returns what could not be done.
 * @param {import('puppeteer-core').Page} page
 * @param {Record<string, string>} values CSS selector → value
 * @param {string} source the page's HTML
 */
export async function typeValues(page, values, source) {
  const errors = [];
  const order = await inOrder(page, Object.keys(values), source);
  for (const selector of order) {
    const value = values[selector] ?? '';
    const found = await page.evaluate(take, selector);
    if (found.error) {
      errors.push(`values: ${selector} ${found.error}`);
      continue;
    }
    try {
      const handle = /** @type {import('puppeteer-core').ElementHandle<HTMLElement>} */ (
        (await page.evaluateHandle('globalThis.__taken')).asElement()
      );
      await enter(page, handle, found, value);
      await leave(page, handle);
    } catch (error) {
      errors.push(`values: ${selector}: ${error.message.split('\n')[0]}`);
    }
    await page.evaluate(settle, TYPING_QUIET_MS, 2000);
  }
  return errors;
}

/** Document order where the controls are there already, else where the file names them. */
async function inOrder(page, selectors, source) {
  const places = await page.evaluate((all) => {
    const find = (selector) => {
      try {
        return selector
          .split('>>>')
          .reduce((root, step, n) => (n ? root?.shadowRoot : document)?.querySelector(step.trim()), null);
      } catch {
        return null;
      }
    };
    const nodes = [...document.querySelectorAll('*')];
    return all.map((selector) => {
      const host = find(selector.split('>>>')[0] ?? '');
      return host ? nodes.indexOf(host) : -1;
    });
  }, selectors);
  const rank = new Map(selectors.map((selector, n) => [selector, places[n] ?? -1]));
  return [...selectors].sort((a, b) => {
    const [left, right] = [rank.get(a) ?? -1, rank.get(b) ?? -1];
    if (left >= 0 && right >= 0) return left - right;
    return placeIn(source, a) - placeIn(source, b);
  });
}

async function enter(page, handle, { tag, type }, value) {
  if (tag === 'select') {
    await handle.focus();
    const chosen = await handle.select(value);
    if (!chosen.includes(value)) throw new Error(`the list has no entry with the value ${JSON.stringify(value)}`);
    return;
  }
  if (type === 'checkbox' || type === 'radio') {
    const on = await handle.evaluate((control) => control.checked);
    if (String(on) !== value) await handle.click();
    return;
  }
  // Enter would send the form; of a pasted text a box of one line leaves the line breaks out.
  const text = tag === 'input' ? value.replace(/[\r\n]/g, '') : value;
  await handle.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  if (text.length > PASTE_OVER) {
    await handle.evaluate((_control, pasted) => document.execCommand('insertText', false, pasted), text);
  } else await page.keyboard.type(text);
}

/** Leaves a control as Tab does, without opening whatever the next control opens. */
async function leave(page, handle) {
  const active = await handle.evaluate((control) => {
    const root = control.getRootNode();
    return root.activeElement === control;
  });
  if (active) await handle.evaluate((control) => control.blur());
  await page.bringToFront();
}
