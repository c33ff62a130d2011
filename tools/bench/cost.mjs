// What a page costs on its main thread, by two ways: the browser's own counters in thread time, and a trace in which every
// script run is attributed to the extension whose address it has. Wall time says nothing on a busy machine.

/**
 * Counters of a page since its start: script and task time in ms of the main thread, heap in bytes, listeners, nodes.
 * @param {import('puppeteer-core').CDPSession} session with Performance enabled in thread ticks
 */
export async function counters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return {
    script: of.ScriptDuration * 1000,
    task: of.TaskDuration * 1000,
    layout: of.LayoutCount,
    listeners: of.JSEventListeners,
    nodes: of.Nodes,
  };
}

/** Used heap in MB after two collections: the first frees what the second finds. */
export async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute', 'disabled-by-default-v8.compile', 'toplevel'];
const RUNS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'V8.Execute', 'TimerFire', 'RunMicrotasks']);

/**
 * Thread time in ms that code of the extension with this id took while `act` ran: the outermost script events whose
 * address is the extension's.
 * @param {import('puppeteer-core').Page} page
 * @param {string} id
 * @param {() => Promise<unknown>} act
 */
export async function traced(page, id, act) {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  return ownTime(traceEvents, id);
}

/** See `traced`. */
export function ownTime(events, id) {
  const urlOf = ({ args }) => args?.data?.url ?? args?.data?.fileName ?? args?.fileName ?? '';
  const own = events
    .filter((event) => event.ph === 'X' && RUNS.has(event.name) && urlOf(event).includes(id))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const ends = new Map();
  let sum = 0;
  for (const { tid, pid, ts, dur = 0, tdur = dur } of own) {
    const thread = `${pid}/${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    sum += tdur;
  }
  return sum / 1000;
}
