// From focus to card: how long a person waits for what is said about a field. Times are wall time in ms.
import { go, inTab, SMALL, settled, wake } from './tab.mjs';

/** Fields of the page of which nothing is said while they are empty, each with the key that leads to one with a hint. */
const STEPS = [
  ['#f3', 'Tab'],
  ['#f9', 'Shift+Tab'],
  ['#f3', 'Tab'],
  ['#f9', 'Shift+Tab'],
];
/** The phone field, in which nobody has been. */
const FIRST = '#f8';

/** Wall time in ms from the next focus to the card, null without one. */
async function untilCard(page, act) {
  await page.evaluate(() => window.listenForFocus());
  await act();
  return page.evaluate(() => window.opened);
}

async function press({ keyboard }, key) {
  const [last, ...held] = key.split('+').reverse();
  for (const modifier of held) await keyboard.down(modifier);
  await keyboard.press(last);
  for (const modifier of held) await keyboard.up(modifier);
}

/** Wall time in ms to the card from the first focus on a page that nobody has touched: the help has still to come. */
export const firstFocus = (contestant, rate) =>
  inTab(contestant, rate, async (page, session) => {
    await go(page, session, SMALL);
    return untilCard(page, () => page.focus(FIRST));
  });

/**
 * Wall times in ms from each focus to its card, by the keyboard, after the pointer has moved; the first of them draws the
 * first card of the page. And the slowest event of these, of 40 keys and of leaving what was written.
 */
export const focus = (contestant, rate) =>
  inTab(contestant, rate, async (page, session) => {
    await go(page, session, SMALL);
    await wake(page, session);
    const cards = [];
    for (const [silent, key] of STEPS) {
      await page.focus(silent);
      await settled(session);
      await page.waitForFunction(() => !window.isCardOpen());
      cards.push(await untilCard(page, () => press(page, key)));
    }
    await page.keyboard.type('4915112345678'.repeat(3));
    await press(page, 'Tab');
    await settled(session);
    return { cards, slowest: await page.evaluate(() => window.slowest) };
  });
