import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reply } from '../../src/background/replies.ts';
import fakeBrowser from '../support/fake-browser.ts';

// The only way to the browser: a name that some browsers have besides must not be needed.
vi.mock('webextension-polyfill', async () => {
  const { default: fake } = await import('../support/fake-browser.ts');
  return { default: { ...fake, scripting: { executeScript } } };
});
const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn() }));

vi.stubGlobal('navigator', { languages: ['en'] });

const tab = { id: 7, isPrivate: false, documentId: 'D1' };
const help = { type: 'help' } as const;
const hands = { type: 'hands' } as const;
const asked = () => executeScript.mock.calls.map(([{ target, files }]) => [files[0], target]);

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([]);
  fakeBrowser.storage.session.kept.set('details', { version: 0, value: { usPhone: '2024561414' } });
});

describe('a script of ours', () => {
  test('goes into the document that asked, whatever the tab shows by now', async () => {
    await reply(hands, tab);
    expect(asked()).toEqual([['hands.js', { tabId: 7, documentIds: ['D1'] }]]);
  });

  test('goes into the top frame where the browser has no names for documents', async () => {
    await reply(hands, { ...tab, documentId: undefined });
    expect(asked()).toEqual([['hands.js', { tabId: 7, frameIds: [0] }]]);
  });

  test('comes once to a document that asks a thousand times, and again when it asks later', async () => {
    let arrive = (_done: unknown) => {};
    executeScript.mockReturnValueOnce(new Promise((done) => (arrive = done)));
    const flood = Array.from({ length: 1000 }, () => reply(help, tab));
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(1));
    await reply(help, { ...tab, documentId: 'D2' });
    await reply(hands, { ...tab, documentId: 'D2' });
    expect(
      asked()
        .slice(1)
        .map(([file]) => file),
    ).toEqual(['help.js', 'hands.js']);
    arrive([]);
    const answers = await Promise.all(flood);
    expect(executeScript).toHaveBeenCalledTimes(3);
    expect(answers.every((hello) => (hello as { language: string }).language === 'en')).toBe(true);
    await reply(help, tab);
    expect(executeScript).toHaveBeenCalledTimes(4);
  });

  test('that does not arrive, because the document is gone, breaks nothing', async () => {
    executeScript.mockRejectedValue(new Error('No document with id D1 in tab with id 7'));
    await expect(reply(hands, tab)).resolves.toBeUndefined();
    await expect(reply(help, tab)).resolves.toMatchObject({ language: 'en' });
  });

  test('comes with the names of known details and never with their values', async () => {
    const hello = await reply(help, tab);
    expect(hello).toMatchObject({ known: ['usPhone'] });
    expect(JSON.stringify(hello)).not.toContain('2024561414');
  });
});
