// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Field } from '../../src/fields/field.ts';
import type { PanelMessage } from '../../src/store/messages.ts';

const runtime = { id: 'ours', sendMessage: vi.fn() };
vi.stubGlobal('browser', { runtime });

const applyFix = vi.fn(async () => undefined);
const answer = vi.fn(async ({ type }: PanelMessage) => `answer to ${type}`);
/** The background brings the third script, as bringing works: it runs, and nothing is answered. */
const bring = async () => {
  globalThis.overseasFormHands = { applyFix, createPanelDesk: () => answer };
};

const control = document.createElement('input');
const field: Field = { control, boxes: [control], kind: 'tel', confidence: 1, label: 'Phone', block: 0 };
const fix = { set: { tel: '2024561414' } };
const refresh = vi.fn(async () => undefined);
const session = { picture: () => ({ keys: new Map([[field, 'tel/0/0']]) }), refresh } as never;

// The page side looks for the browser when it is first loaded.
let hands: typeof import('../../src/content/hands.ts').hands;
let createFixDesk: typeof import('../../src/content/fix-desk.ts').createFixDesk;
let createReplies: typeof import('../../src/content/replies.ts').createReplies;
beforeAll(async () => {
  ({ hands } = await import('../../src/content/hands.ts'));
  ({ createFixDesk } = await import('../../src/content/fix-desk.ts'));
  ({ createReplies } = await import('../../src/content/replies.ts'));
});
beforeEach(() => {
  vi.clearAllMocks();
  globalThis.overseasFormHands = undefined;
  runtime.sendMessage.mockImplementation(bring);
});

const asked = () => runtime.sendMessage.mock.calls.map(([message]) => message.type);
const desk = (stay = vi.fn()) =>
  createFixDesk({ session: () => session, card: {} as never, hello: () => undefined, stay });

test('the third script is brought when it is first needed, and then not again', async () => {
  const replies = createReplies(session, {} as never);
  expect(asked()).toEqual([]);
  expect(await replies({ type: 'report' })).toBe('answer to report');
  expect(await replies({ type: 'describe' })).toBe('answer to describe');
  await desk().apply(fix, field);
  expect(asked()).toEqual(['hands']);
});

test('two who need it at once have it brought once', async () => {
  const replies = createReplies(session, {} as never);
  await Promise.all([replies({ type: 'report' }), desk().apply(fix, field), hands()]);
  expect(asked()).toEqual(['hands']);
  expect(applyFix).toHaveBeenCalledTimes(1);
});

test('the refresh needs no third script', async () => {
  await createReplies(session, {} as never)({ type: 'refresh' });
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(asked()).toEqual([]);
});

test('while it is on its way the card stays with the field whose fix was clicked', async () => {
  const stay = vi.fn();
  const fixes = desk(stay);
  const applied = fixes.apply(fix, field);
  expect(fixes.holds('tel/0/0')).toBe(true);
  expect(stay).toHaveBeenCalledWith('tel/0/0');
  await applied;
  expect(applyFix).toHaveBeenCalledWith(fix, 'tel/0/0', field, expect.objectContaining({ hold: expect.any(Function) }));
  expect(fixes.holds('tel/0/0')).toBe(true);
  fixes.leave();
  expect(fixes.holds('tel/0/0')).toBe(false);
});

test('a double click is one fix, and the next click is another', async () => {
  const fixes = desk();
  await Promise.all([fixes.apply(fix, field), fixes.apply(fix, field)]);
  expect(applyFix).toHaveBeenCalledTimes(1);
  applyFix.mockRejectedValueOnce(new Error('the page went away'));
  await expect(fixes.apply(fix, field)).rejects.toThrow('went away');
  await fixes.apply(fix, field);
  expect(applyFix).toHaveBeenCalledTimes(3);
});

test('where it cannot be brought the advice stays, and another click tries again', async () => {
  runtime.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  const fixes = desk();
  await fixes.apply(fix, field);
  expect(fixes.holds('tel/0/0')).toBe(false);
  expect(applyFix).not.toHaveBeenCalled();
  await fixes.apply(fix, field);
  expect(applyFix).toHaveBeenCalledTimes(1);
  expect(await hands()).toBe(globalThis.overseasFormHands);
});

test('what one script found out to be secret, a later one does not read', async () => {
  const shown = document.createElement('input');
  shown.name = 'city';
  const first = await import('../../src/fields/never-read.ts');
  first.noteKind(shown, 'passcode');
  const password = document.createElement('input');
  password.type = 'password';
  expect(first.isNeverRead(password)).toBe(true);
  password.type = 'text';
  vi.resetModules();
  const later = await import('../../src/fields/never-read.ts');
  expect(later.isNeverRead).not.toBe(first.isNeverRead);
  expect(later.isNeverRead(shown)).toBe(true);
  expect(later.isNeverRead(password)).toBe(true);
});
