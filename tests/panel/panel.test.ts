// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { progress, situation } from '../../src/store/items.ts';
import fakeBrowser from '../support/fake-browser.ts';
import { openPanel } from './open.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const { local } = fakeBrowser.storage;

test('a person who never saw it is invited to answer, and may look at the steps first', async () => {
  const panel = await openPanel();
  expect(document.querySelector('h1')?.textContent).toBe('Tell us a little first');
  panel.press('Show me all steps');
  await panel.sees('Your next step');
  expect(document.querySelector('h1')?.textContent).toBe('Keep your JPay account');
});

test('a ticked step is still ticked when the panel opens again, and can be unticked', async () => {
  await situation.write({ later: true });
  const panel = await openPanel();
  panel.press('Mark “Keep your JPay account” as done');
  await vi.waitFor(async () =>
    expect((await progress.read())['keep-jpay']).toMatchObject({ done: true, by: 'person' }),
  );
  panel.close();

  const again = await openPanel();
  expect(again.find('Mark “Keep your JPay account” as done').getAttribute('aria-checked')).toBe('true');
  again.press('Mark “Keep your JPay account” as done');
  await vi.waitFor(async () => expect((await progress.read())['keep-jpay']?.done).toBe(false));
});

test('a step ticked elsewhere shows at once', async () => {
  await situation.write({ later: true });
  const panel = await openPanel();
  await progress.write({ 'keep-jpay': { done: true, at: 1, by: 'page' } });
  await panel.sees('Done, seen on the page');
});

test('closing and opening returns to the step that was open', async () => {
  await situation.write({ later: true });
  const panel = await openPanel();
  panel.press('Show me how');
  await panel.sees('How to see that it worked');
  panel.close();
  const again = await openPanel();
  expect(document.querySelector('h1')?.textContent).toBe('Keep your JPay account');
  again.press('All steps');
  await again.sees('Your next step');
});

test('what could not be read is shown once with its text, and the guide starts afresh', async () => {
  local.kept.set('progress', { version: 0, value: 'not a progress' });
  const panel = await openPanel();
  await panel.sees('We could not read something that was stored');
  expect(panel.text()).toContain('not a progress');
  panel.press('I have seen it');
  await vi.waitFor(() => expect(panel.text()).not.toContain('not a progress'));
  expect((await openPanel()).text()).not.toContain('could not read');
  expect([...local.kept.values()].map((value) => JSON.stringify(value)).join()).toContain('not a progress');
});

test('a change the browser cannot save is said, and the panel goes on', async () => {
  await situation.write({ later: true });
  const panel = await openPanel();
  local.failure = new Error('quota');
  panel.press('Mark “Keep your JPay account” as done');
  await panel.sees('could not save the last change');
  panel.press('Mark “Keep your JPay account” as done');
  await vi.waitFor(() => expect(panel.text()).not.toContain('could not save'));
});

test('what the page needs stands above the list of steps, and Show points at the field', async () => {
  fakeBrowser.tabs.active = { id: 7, url: 'https://securustech.online/#/enroll', status: 'complete' };
  fakeBrowser.tabs.answers = {
    report: {
      page: 'securus-enroll',
      host: 'securustech.online',
      notices: [],
      untouched: [],
      crowdedOut: false,
      fields: [
        {
          kind: 'tel',
          label: 'Phone Number',
          advice: [{ rule: 'phone-foreign', level: 'stop', message: 'Needs a US number.' }],
        },
        { kind: 'email', label: 'Email', advice: [] },
      ],
    },
    show: true,
  };
  const panel = await openPanel();
  expect(panel.text()).toContain('You are on securustech.online, an address of the guide.');
  expect(panel.text()).toContain('Phone Number takes only a US number.');
  panel.press('Show Phone Number on the page');
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenLastCalledWith(7, { type: 'show', index: 0 });
  const report = fakeBrowser.tabs.answers.report as { fields: unknown[] };
  fakeBrowser.tabs.answers.report = { ...report, fields: report.fields.slice(1) };
  fakeBrowser.runtime.onMessage.emit({ type: 'attention', count: 0 });
  await panel.sees('Nothing to change that we can see.');
});

test.each([
  ['https://www.jpay.com/EmailPreferences.aspx', 'www.jpay.com, an address of the guide'],
  ['https://www.jpays.com/', 'JPay’s own pages use www.jpay.com'],
  ['https://securustech.online.example.com/', 'not one of the addresses'],
  ['https://user@securustech.online/', 'not one of the addresses'],
  ['http://securustech.online/', 'not one of the addresses'],
  ['https://securustech.online:8443/', 'not one of the addresses'],
])('the panel names the host of %s', async (url, said) => {
  fakeBrowser.tabs.active = { id: 7, url, status: 'complete' };
  expect((await openPanel()).text()).toContain(said);
});

test('on a browser page nothing is said about addresses', async () => {
  fakeBrowser.tabs.active = { id: 7, url: 'chrome://newtab/' };
  const text = (await openPanel()).text();
  expect(text).not.toContain('You are on');
  expect(text).not.toContain('This page');
});
