// A fresh tab of one contestant: opening it, loading the measured page, waiting until all has been done.
import { addressOf } from './contestants.mjs';
import { counters } from './cost.mjs';

/** The measured page where its size is not what is measured. */
export const SMALL = { fields: 20, nodes: 1000 };

/** @param {number} ms */
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Waits until the page's script time has stood still so long: that is how one sees that everything has been done. */
export async function settled(session, tenths = 3) {
  let [last, still] = [-1, 0];
  for (let n = 0; n < 100 && still < tenths; n++) {
    await pause(100);
    const { script } = await counters(session);
    still = script === last ? still + 1 : 0;
    last = script;
  }
}

export async function inTab(contestant, rate, act) {
  const page = await contestant.browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.bringToFront();
    return await act(page, session);
  } finally {
    await page.close();
  }
}

/** Loads the page; nobody touches it. */
export const go = async (page, session, size) => {
  await page.goto(addressOf(size), { waitUntil: 'load' });
  await settled(session);
};

/** The first sign of life, after which ours looks at the page: the pointer moves. */
export const wake = async (page, session) => {
  await page.mouse.move(30, 30);
  // The background may have to start first.
  await settled(session, 12);
};
