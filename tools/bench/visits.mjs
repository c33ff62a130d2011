// One visit = one fresh tab, one thing measured. All return plain numbers; times are thread time in ms unless said.
import { counters, heap, traced } from './cost.mjs';
import { go, inTab, pause, SMALL, settled, wake } from './tab.mjs';

const ROUTES = 50;
const WARM_UP = 10;
/** Changes of address over an unchanged page, to have enough to measure. */
const LOOKS = 10;
const PAUSE_MS = 70;

/** Script and task time of a load, heap afterwards, layout shift; and script and heap after the first sign of life. */
export const load = (contestant, rate) =>
  inTab(contestant, rate, async (page, session) => {
    await go(page, session, SMALL);
    const { script, task } = await counters(session);
    const untouched = { script, task, heap: await heap(session) };
    await wake(page, session);
    return {
      ...untouched,
      awake: (await counters(session)).script - script,
      awakeHeap: await heap(session),
      shifted: await page.evaluate(() => window.shifted),
    };
  });

/**
 * Script time of a load of any size with the first look at the page, and of one more look at the unchanged page (two a
 * change of address: the address and the hash); and by trace the contestant's own time until then, with the style and
 * layout that it asks for.
 */
export const ownLoad = (contestant, size) =>
  inTab(contestant, 1, async (page, session) => {
    let loading = 0;
    const own = await traced(page, contestant.id, async () => {
      await go(page, session, size);
      await wake(page, session);
      loading = (await counters(session)).script;
    });
    for (let n = 0; n < LOOKS; n++) {
      await page.evaluate((look) => {
        location.hash = `#/enroll?look=${look}`;
      }, n);
      await pause(PAUSE_MS);
    }
    await settled(session);
    return { loading, own, again: ((await counters(session)).script - loading) / LOOKS };
  });

/** Script time of sixty frames that make a hundred rows anew. */
export const storm = (contestant) =>
  inTab(contestant, 1, async (page, session) => {
    await go(page, session, SMALL);
    await wake(page, session);
    const before = await counters(session);
    await page.evaluate(() => window.storm());
    await settled(session);
    return { script: (await counters(session)).script - before.script };
  });

/** Growth of heap (MB), nodes and listeners over fifty changes of route, after ten to warm up. */
export const routes = (contestant) =>
  inTab(contestant, 1, async (page, session) => {
    await go(page, session, SMALL);
    await wake(page, session);
    const change = async (times) => {
      for (let n = 0; n < times; n++) {
        await page.evaluate(
          (route) => {
            location.hash = route;
          },
          n % 2 ? '#/enroll' : '#/other',
        );
        await pause(PAUSE_MS);
      }
      await settled(session);
    };
    await change(WARM_UP);
    const before = { ...(await counters(session)), heap: await heap(session) };
    await change(ROUTES);
    const megabytes = await heap(session);
    const after = await counters(session);
    return {
      heap: megabytes - before.heap,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  });

/** Wall time in ms from opening the panel to its first paint, in one language. */
export const panel = (contestant, language, rate) =>
  inTab(contestant, rate, async (page) => {
    const address = `${contestant.base}panel/panel.html?frame=popup`;
    await page.goto(address);
    await page.evaluate((value) => chrome.storage.local.set({ language: { version: 0, value } }), language);
    await page.goto(address);
    await page.waitForSelector(`#panel[lang="${language}"] button`);
    return page.evaluate(
      () =>
        new Promise((done) =>
          new PerformanceObserver((list) => {
            const paint = list.getEntriesByName('first-contentful-paint')[0];
            if (paint) done(paint.startTime);
          }).observe({ type: 'paint', buffered: true }),
        ),
    );
  });
