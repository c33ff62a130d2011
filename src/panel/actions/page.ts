import browser from 'webextension-polyfill';
import type { FillRow } from '../../guide/fill.ts';
import type { DescribedControl } from '../../pages/page.ts';
import type { FillResult, PageReport, PanelMessage } from '../../store/messages.ts';
import { writeDescription } from '../description.ts';
import { ask } from '../tab.ts';
import type { Around } from './actions.ts';

/** The side panel (Chromium) and the sidebar (Firefox), neither of which the polyfill's types know whole. */
type Beside = {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/** Actions on the page in the active tab, and on where the panel stands. */
export function pageActions({ state, set, recall }: Around) {
  const send = async <T>(message: PanelMessage): Promise<T | undefined> => {
    const { tabId } = state().tab;
    return tabId === undefined ? undefined : ask<T>(tabId, message);
  };
  return {
    /** Scrolls to a field of the last report and opens its card. */
    show: (index: number) => void send({ type: 'show', index }),
    /** Points at "Learn more and Enroll". */
    point: async () => recall({ notThere: (await send<boolean>({ type: 'point' })) !== true }),
    /** Takes a row of the preview in or out. */
    useRow: (index: number, on: boolean) =>
      recall({ rows: { ...state().memory.rows, [index]: on }, filled: undefined }),
    fill: async (rows: readonly FillRow[]) => {
      // The page may have changed since the preview was drawn: then it is drawn anew, and nothing is written.
      const report = await send<PageReport>({ type: 'report' });
      const same = rows.every(({ index, kind, label }) => {
        const field = report?.fields[index];
        return field?.kind === kind && field.label === label;
      });
      if (!report || !same) {
        set({ tab: { ...state().tab, ...(report ? { report } : {}) } });
        return recall({ filled: { result: undefined, undone: false } });
      }
      const values = Object.fromEntries(rows.map(({ index, value }) => [index, value]));
      recall({ filled: { result: await send<FillResult>({ type: 'fill', values }), undone: false } });
    },
    unfill: async () => recall({ filled: { result: await send<FillResult>({ type: 'unfill' }), undone: true } }),
    describe: async () => {
      const controls = await send<DescribedControl[]>({ type: 'describe' });
      recall({ description: controls ? writeDescription(controls) : '', copied: false });
    },
    copy: async (text: string) => {
      await navigator.clipboard.writeText(text);
      recall({ copied: true });
    },
    /** Opens the panel where it stays open beside the page, and closes this popup. */
    keepOpen: () => {
      const { sidePanel, sidebarAction } = browser as unknown as Beside;
      const { windowId } = state().tab;
      // Browsers allow this only at once with the click, so nothing is awaited before it.
      const opened =
        sidePanel && windowId !== undefined
          ? sidePanel.open({ windowId })
          : (sidebarAction?.open() ??
            browser.tabs.create({ url: browser.runtime.getURL('panel/panel.html?frame=tab') }));
      void Promise.resolve(opened).then(() => window.close());
    },
    /** Opens one view in a tab of its own. */
    openTab: (view: string) =>
      void browser.tabs.create({ url: browser.runtime.getURL(`panel/panel.html?frame=tab&view=${view}`) }),
    print: () => window.print(),
  };
}
