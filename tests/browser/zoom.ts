import type { Page } from 'puppeteer-core';
import { type Opened, until } from './harness.ts';

/** In pages with the browser's own rights. */
declare const Services: {
  prefs: { setBoolPref(name: string, value: boolean): void };
  wm: { getMostRecentWindow(type: string): { gBrowser: { browsers: Tab[] } } };
};
interface Tab {
  currentURI: { spec: string };
  messageManager: { loadFrameScript(url: string, later: boolean): void };
}

/** What the fingers and the on-screen keyboard do to the visual viewport, where a test has neither. */
export interface View {
  /** Pinch zoom by this factor; 1 ends it. */
  pinch(page: Page, scale: number): Promise<void>;
  /** Pages opened from now on can have a keyboard; they cannot be pinched. */
  expectKeyboard(): Promise<void>;
  /** The keyboard leaves this many CSS pixels of height; the layout stays. */
  keyboard(page: Page, height: number): Promise<void>;
}

const seen = (page: Page) =>
  page.evaluate(() => {
    const { scale, height } = window.visualViewport as VisualViewport;
    return { scale, height };
  });

/**
 * Chromium zooms for real; its headless build has no keyboard, so there the help's own world is told of one. Firefox does
 * both for real, told by a script in the page's process: a visual viewport of that scale and size.
 */
export async function viewOf({ name, browser }: Opened): Promise<View> {
  const pinched = (page: Page, scale: number) =>
    until('the pinch zoom', async () => Math.abs((await seen(page)).scale - scale) < 0.01);
  if (name === 'chromium') {
    return {
      async pinch(page, pageScaleFactor) {
        const client = await page.createCDPSession();
        await client.send('Emulation.setPageScaleFactor', { pageScaleFactor });
        await client.detach();
        await pinched(page, pageScaleFactor);
      },
      async expectKeyboard() {},
      async keyboard(page, height) {
        for (const realm of page.extensionRealms())
          await realm.evaluate((left) => {
            const view = window.visualViewport as VisualViewport;
            Object.defineProperty(view, 'height', { value: left, configurable: true });
            view.dispatchEvent(new Event('resize'));
          }, height);
      },
    };
  }
  const settings = await browser.newPage();
  await settings.goto('about:config', { waitUntil: [] });
  /** Runs a script with the browser's own rights beside the page of this address. */
  const beside = async (page: Page, script: string) =>
    settings.evaluate(besideTab, await page.evaluate(() => location.href), script);
  return {
    async pinch(page, scale) {
      await beside(page, `content.windowUtils.setResolutionAndScaleTo(${scale})`);
      await pinched(page, scale);
    },
    async expectKeyboard() {
      // What zooms sets the size of the visual viewport anew at every turn.
      await settings.evaluate(() => Services.prefs.setBoolPref('apz.allow_zooming', false));
    },
    async keyboard(page, height) {
      await beside(page, `content.windowUtils.setVisualViewportSize(content.innerWidth, ${height})`);
      await until('the keyboard', async () => Math.abs((await seen(page)).height - height) < 1);
    },
  };
}

/** Runs a script in the process of the page of this address. */
function besideTab(url: string, script: string) {
  const { browsers } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
  const tab = browsers.find(({ currentURI }) => currentURI.spec === url);
  tab?.messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
}
