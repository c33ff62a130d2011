// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import * as items from '../../src/store/items.ts';
import fakeBrowser from '../support/fake-browser.ts';
import { openPanel } from './open.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const { local, session } = fakeBrowser.storage;
const saved: { name: string; text: string }[] = [];

beforeEach(async () => {
  saved.length = 0;
  await items.situation.write({ later: true });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    void (blob as Blob).text().then((text) => saved.push({ name: '', text }));
    return 'blob:made-here';
  });
});

const typeInto = (element: HTMLElement, text: string) => {
  (element as HTMLInputElement).value = text;
  element.dispatchEvent(new Event('input', { bubbles: true }));
};
const pick = (element: HTMLElement, value: string) => {
  (element as HTMLSelectElement).value = value;
  element.dispatchEvent(new Event('change', { bubbles: true }));
};
const visit = async (tool: string) => {
  const panel = await openPanel();
  panel.press(tool);
  await vi.waitFor(() => expect(document.getElementById('back')).not.toBeNull());
  return panel;
};

test('the questions come one after the other, each answer is kept at once, and the end is the next step', async () => {
  local.kept.clear();
  const panel = await openPanel();
  panel.press('Answer the questions');
  await panel.sees('Which country do you live in?');
  pick(panel.find('Your country'), 'DE');
  await vi.waitFor(async () => expect((await items.situation.read()).country).toBe('DE'));
  panel.press('Next question');
  await panel.sees('Where is the prison');
  typeInto(panel.find('Street address or ZIP code of the prison'), '7819 NW 228th Street, Raiford, FL 32026');
  await panel.sees('We read: Florida, ZIP code 32026.');
  for (const answer of ['Not yet', 'No', 'Yes, from earlier, for phone calls']) {
    panel.press('Next question');
    await vi.waitFor(() => panel.find(answer));
    panel.press(answer);
  }
  await vi.waitFor(async () => expect((await items.situation.read()).account).toBe('calls'));
  panel.press('Next question');
  await panel.sees('Is something in that Securus account not right?');
  panel.press('The phone number');
  panel.press('The address');
  await vi.waitFor(async () => expect((await items.situation.read()).wrong).toEqual(['phone', 'address']));
  panel.press('Next question');
  await vi.waitFor(() => panel.press('No, it ends otherwise'));
  panel.press('Next question');
  await panel.sees('Do you want phone calls, too?');
  panel.press('I don’t know');
  await vi.waitFor(() => panel.press('Show my steps'));
  await panel.sees('Your next step');
  expect(await items.situation.read()).toEqual({
    country: 'DE',
    state: 'FL',
    zip: '32026',
    moved: 'no',
    others: 'no',
    account: 'calls',
    wrong: ['phone', 'address'],
    email: 'no',
    calls: 'unknown',
  });
  expect(JSON.stringify([...local.kept, ...session.kept])).not.toContain('228th');
});

test('every answer can be changed later', async () => {
  await items.situation.write({
    country: 'DE',
    state: 'FL',
    moved: 'no',
    others: 'no',
    account: 'none',
    email: 'yes',
    calls: 'no',
  });
  const panel = await visit('Your situation');
  await panel.sees('You can change every answer');
  panel.press('Change: Has that prison moved from JPay to Securus?');
  await vi.waitFor(() => panel.find('Yes, it has moved'));
  panel.press('Yes, it has moved');
  await vi.waitFor(async () => expect((await items.situation.read()).moved).toBe('yes'));
});

test('details are judged while they are typed, and kept only for the session until ticked', async () => {
  const panel = await visit('My details');
  typeInto(panel.find('Your US phone number'), '+49 171 3920055');
  await panel.sees('takes only a US number');
  expect(panel.text()).toContain('Ready to enrol: 0 of 5');
  typeInto(panel.find('Your US phone number'), '2024561414');
  await panel.sees('Ready to enrol: 1 of 5');
  expect(local.kept.has('details')).toBe(false);
  panel.press('Remember this on this computer');
  await vi.waitFor(() => expect(local.kept.has('details')).toBe(true));
  panel.press('Remember this on this computer');
  await vi.waitFor(() => expect(local.kept.has('details')).toBe(false));
  expect(await items.details.read()).toMatchObject({ usPhone: '2024561414' });
});

test('what a person is typing is never overwritten by what storage says late', async () => {
  const panel = await visit('My details');
  const box = panel.find('City') as HTMLInputElement;
  box.focus();
  typeInto(box, 'Be');
  typeInto(box, 'Berlin');
  await vi.waitFor(async () => expect((await items.details.read()).city).toBe('Berlin'));
  box.value = 'Berlin-M';
  await items.details.update((old) => ({ ...old, street: 'Lindenstr. 12' }));
  await vi.waitFor(() => expect((panel.find('Street and number') as HTMLInputElement).value).toBe('Lindenstr. 12'));
  expect(box.value).toBe('Berlin-M');
});

test('an answer of the situation replaces what stood under My details', async () => {
  await items.details.update(() => ({ prisonState: 'TX', prisonZip: '77340', city: 'Berlin' }));
  const panel = await openPanel();
  panel.press('Your situation');
  await vi.waitFor(() => panel.press('Change: Where is the prison of the person you write to?'));
  await vi.waitFor(() => panel.find('Street address or ZIP code of the prison'));
  typeInto(panel.find('Street address or ZIP code of the prison'), 'FL 32026');
  await vi.waitFor(async () => expect(await items.details.read()).toEqual({ city: 'Berlin' }));
});

const enrolPage = (values: Partial<Record<string, boolean>> = {}) => ({
  page: 'securus-enroll',
  host: 'securustech.online',
  notices: [],
  untouched: ['0/1'],
  crowdedOut: false,
  fields: ['email', 'tel', 'postal-code'].map((kind) => ({
    kind,
    label: kind === 'email' ? 'Email Address' : kind === 'tel' ? 'Phone Number' : 'ZIP',
    path: '',
    writable: true,
    filled: values[kind] ?? false,
    block: 0,
    advice: [],
  })),
});

async function fillPage() {
  fakeBrowser.tabs.active = { id: 7, url: 'https://securustech.online/#/enroll', status: 'complete' };
  fakeBrowser.tabs.answers = {
    report: enrolPage({ tel: true }),
    fill: { written: [0, 2], refused: [] },
    unfill: { written: [0, 2], refused: [] },
  };
  await items.details.update(() => ({ jpayEmail: 'anna@example.com', usPhone: '2024561414', prisonZip: '32026' }));
  const panel = await openPanel();
  panel.press('Fill this form from my details');
  await panel.sees('Look at every row');
  return panel;
}

test('the preview shows each value, a row can be left out, one press fills, one undoes', async () => {
  const panel = await fillPage();
  expect(panel.text()).toContain('anna@example.com');
  expect(panel.text()).toContain('Replaces what stands there');
  panel.press('Fill Phone Number');
  await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalled());
  panel.press('Fill these in');
  await panel.sees('2 boxes filled.');
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenLastCalledWith(7, {
    type: 'fill',
    values: { 0: 'anna@example.com', 2: '32026' },
  });
  panel.press('Undo');
  await panel.sees('As it was before.');
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenLastCalledWith(7, { type: 'unfill' });
});

test('what the page does not take is named', async () => {
  const panel = await fillPage();
  fakeBrowser.tabs.answers.fill = { written: [0], refused: [1, 2] };
  panel.press('Fill these in');
  await panel.sees('1 box filled.');
  expect(panel.text()).toContain('The page did not take: Phone Number and ZIP.');
});

test('a page that changed since the preview is not filled', async () => {
  const panel = await fillPage();
  const changed = enrolPage();
  changed.fields.reverse();
  fakeBrowser.tabs.answers.report = changed;
  panel.press('Fill these in');
  await panel.sees('Nothing was filled.');
  expect(fakeBrowser.tabs.sendMessage.mock.calls.filter(([, { type }]) => type === 'fill')).toEqual([]);
});

test.each([
  ['DE', '00 1 972 734 1111'],
  ['GB', '00 1 972 734 1111'],
  ['CH', '00 1 972 734 1111'],
  ['FR', '00 1 972 734 1111'],
  ['AU', '0011 1 972 734 1111'],
  ['BR', 'depends on your phone company'],
  ['PH', '00 1 972 734 1111'],
])('the call sheet reads right for %s', async (country, dialled) => {
  await items.situation.write({ country });
  const panel = await visit('Phone help');
  await panel.sees('A mobile phone dials it from any country as it stands here.');
  expect(document.querySelector<HTMLAnchorElement>('.num a')?.getAttribute('href')).toBe('tel:+19727341111');
  expect(panel.text()).toContain(dialled);
  expect(panel.text()).toMatch(/in Dallas.*where you are\. We know no official hours\./);
});

test('the keys of the menu are ticked off while one listens', async () => {
  const panel = await visit('Phone help');
  const keys = [...document.querySelectorAll('kbd')].map((key) => key.textContent);
  expect(keys).toEqual(['1', '1', '5', '3']);
  const five = document.querySelectorAll<HTMLElement>('.keys button')[7]!;
  expect(five.textContent).toContain('Something else');
  five.click();
  await vi.waitFor(() => expect(five.getAttribute('aria-pressed')).toBe('true'));
  expect(panel.text()).toContain('555-0100 to 555-0199');
  expect(document.querySelector('a[href*="555"], button[value*="555"]')).toBeNull();
});

test('what is not right in the account brings the sentence to say', async () => {
  await items.situation.write({ account: 'messages', wrong: ['phone'] });
  const panel = await visit('Phone help');
  expect(panel.text()).toContain('The phone number in my account is not right. Can you change it?');
  expect(panel.text()).not.toContain('The address in my account');
});

test('a note is kept as it is typed, and a removed one comes back', async () => {
  const panel = await visit('Phone help');
  panel.press('New note');
  await vi.waitFor(() => panel.find('Who you talked to'));
  typeInto(panel.find('Who you talked to'), 'Kim');
  typeInto(panel.find('What was said, and what comes next'), 'Linked in two days.');
  await vi.waitFor(async () =>
    expect(await items.notes.read()).toMatchObject([{ who: 'Kim', result: 'Linked in two days.' }]),
  );
  expect(local.kept.has('notes')).toBe(false);
  panel.press('Remove this note');
  await panel.sees('The note was removed.');
  expect(await items.notes.read()).toEqual([]);
  panel.press('Bring it back');
  await vi.waitFor(async () => expect(await items.notes.read()).toMatchObject([{ who: 'Kim' }]));
});

test('the reminder asks for its permission when it is switched on, and stays off when refused', async () => {
  const panel = await visit('Reminder');
  fakeBrowser.permissions.answer = false;
  panel.press('Remind me every week');
  await panel.sees('did not allow notifications');
  expect((await items.reminder.read()).on).toBe(false);
  fakeBrowser.permissions.answer = true;
  panel.press('Remind me every week');
  await panel.sees('The reminder is on. Next time:');
  pick(panel.find('Day of the week'), '3');
  pick(panel.find('Time of day'), '600');
  await vi.waitFor(async () => expect(await items.reminder.read()).toMatchObject({ on: true, day: 3, minute: 600 }));
  panel.press('Remind me tomorrow');
  await vi.waitFor(async () => expect((await items.reminder.read()).snoozedUntil).toBeGreaterThan(Date.now()));
  panel.press('Stop the reminder');
  await panel.sees('The reminder is off.');
});

test('a permission taken away later is said', async () => {
  fakeBrowser.permissions.granted = true;
  await items.reminder.write({ on: true, day: 0, minute: 600 });
  const panel = await visit('Reminder');
  fakeBrowser.permissions.granted = false;
  fakeBrowser.permissions.onRemoved.emit({ permissions: ['notifications'] });
  await panel.sees('does not allow our notifications any more');
});

test('the calendar file is made here and names no prison and no company', async () => {
  const panel = await visit('Reminder');
  panel.press('Save the calendar file');
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]!.text).toMatch(/^BEGIN:VCALENDAR[\s\S]*RRULE:FREQ=WEEKLY;BYDAY=SU/);
  expect(saved[0]!.text).not.toMatch(/prison|securus|jpay/i);
});

test('a copy is saved without details unless ticked, and everything can be erased after a second press', async () => {
  await items.details.update(() => ({ city: 'Berlin' }));
  const panel = await visit('Save or erase');
  panel.press('Save the file');
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]!.text).not.toContain('Berlin');
  panel.press('Put my details into the file, too');
  await vi.waitFor(() =>
    expect((panel.find('Put my details into the file, too') as HTMLInputElement).checked).toBe(true),
  );
  panel.press('Save the file');
  await vi.waitFor(() => expect(saved).toHaveLength(2));
  expect(saved[1]!.text).toContain('Berlin');

  await panel.sees('Kept at the moment: your situation, your details');
  panel.press('Erase everything');
  await vi.waitFor(() => panel.find('No, keep it'));
  expect(local.kept.size).toBeGreaterThan(0);
  panel.press('Yes, erase all of this');
  await panel.sees('Removed: your situation, your details');
  expect([local.kept.size, session.kept.size]).toEqual([0, 0]);
});

test('a saved copy is read in a tab, and one that is none changes nothing', async () => {
  const panel = await openPanel('?frame=tab&view=data');
  const choose = (text: string) => {
    const input = panel.find('Choose the file') as HTMLInputElement;
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'a.json')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  choose('hello');
  await panel.sees('Nothing was changed.');
  choose(
    JSON.stringify({
      app: 'overseas-form-helper',
      format: 1,
      made: '',
      items: {
        progress: { version: 0, value: { email: { done: true, at: 1, by: 'person' } } },
        situation: { version: 0, value: 5 },
      },
    }),
  );
  await panel.sees('Read from the file: your progress.');
  expect(panel.text()).toContain('left as it is: your situation.');
  expect((await items.progress.read()).email?.done).toBe(true);
});

test('in a popup a file is chosen in a tab, because the file window closes popups', async () => {
  const panel = await visit('Save or erase');
  panel.press('Open this in a tab to choose a file');
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: expect.stringContaining('frame=tab&view=data') });
});

test('a changed page offers a description, shown whole before it is copied', async () => {
  fakeBrowser.tabs.active = { id: 7, url: 'https://securustech.online/#/enroll', status: 'complete' };
  fakeBrowser.tabs.answers = {
    report: {
      page: null,
      host: 'securustech.online',
      fields: [],
      notices: ['page-changed'],
      untouched: [],
      crowdedOut: false,
    },
    describe: [{ tag: 'input', form: 1, attributes: [['name', 'email']], label: 'Maria Beispiel', options: 0 }],
  };
  const write = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { ...navigator, languages: ['en'], clipboard: { writeText: write } });
  const panel = await openPanel();
  panel.press('Copy a description for the maintainers');
  await panel.sees('<label>… <input name="email"></label>');
  expect(write).not.toHaveBeenCalled();
  panel.press('Copy this text');
  await panel.sees('Copied.');
  expect(write).toHaveBeenCalledWith(expect.stringContaining('<form>\n<label>… <input name="email"></label>\n</form>'));
  vi.unstubAllGlobals();
});

test('“Learn more and Enroll” is pointed at, and said when it is not there', async () => {
  fakeBrowser.tabs.active = { id: 7, url: 'https://www.jpay.com/', status: 'complete' };
  fakeBrowser.tabs.answers = {
    report: {
      page: 'jpay-home',
      host: 'www.jpay.com',
      fields: [],
      notices: ['learn-more'],
      untouched: [],
      crowdedOut: false,
    },
    point: false,
  };
  const panel = await openPanel();
  panel.press('Show it on the page');
  await panel.sees('We cannot see it on this page.');
});

test('a private window says so, hides “remember”, and writes nothing', async () => {
  // Kept apart from the other tests: from here on this file's storage is memory.
  await items.details.update(() => ({ city: 'Berlin' }));
  const before = JSON.stringify([[...local.kept], [...session.kept]]);
  fakeBrowser.tabs.active = { id: 7, incognito: true };
  const panel = await openPanel();
  expect(panel.text()).toContain('Private window: nothing is kept.');
  panel.press('Mark “Keep your JPay account” as done');
  await panel.sees('1 of');
  panel.press('My details');
  await panel.sees('Ready to enrol: 0 of 5');
  expect(panel.text()).not.toContain('Remember this on this computer');
  expect(JSON.stringify([[...local.kept], [...session.kept]])).toBe(before);
});
