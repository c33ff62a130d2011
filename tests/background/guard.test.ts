import { beforeAll, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'ours' } } }));
let trustedPage: typeof import('../../src/background/guard.ts').trustedPage;
beforeAll(async () => {
  ({ trustedPage } = await import('../../src/background/guard.ts'));
});

const page = { id: 'ours', frameId: 0, url: 'https://securustech.online/#/enroll', tab: { id: 7, incognito: false } };
const hello = { type: 'hello', page: 'securus-enroll' };

describe('the background hears', () => {
  it('our own part of a listed page, in the top frame', () => {
    expect(trustedPage(hello, page)).toEqual({ message: hello, tab: { id: 7, isPrivate: false } });
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['a frame', { ...page, frameId: 3 }],
    ['no tab', { id: 'ours', frameId: 0, url: page.url }],
    ['a look-alike host', { ...page, url: 'https://securustech.online.example.com/' }],
    ['another port', { ...page, url: 'https://securustech.online:8443/' }],
    ['http', { ...page, url: 'http://securustech.online/' }],
    ['a document made by a listed page', { ...page, url: 'blob:https://jpay.com/5f0a' }],
    ['a listed page of another scheme', { ...page, url: 'http://www.jpay.com/' }],
    ['no address', { ...page, url: undefined }],
    ['nonsense for an address', { ...page, url: 'https://' }],
  ])('nothing from %s', (_name, sender) => {
    expect(trustedPage(hello, sender)).toBeUndefined();
  });

  it.each([
    ['an unknown message', { type: 'erase' }],
    ['a message with more than it should hold', { ...hello, extra: 1 }],
    ['a message that is too long', { type: 'differs', email: 'a'.repeat(321) }],
    ['a count out of range', { type: 'attention', count: 501 }],
    ['details of an unknown kind', { type: 'details', set: { password: '{usPhone}' }, maxLengths: {} }],
    ['nothing', undefined],
    ['a list', [hello]],
  ])('not %s', (_name, message) => {
    expect(trustedPage(message, page)).toBeUndefined();
  });
});
