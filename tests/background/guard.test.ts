import { describe, expect, it, vi } from 'vitest';
import { trustedPage } from '../../src/background/guard.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'ours' } } }));

const page = { id: 'ours', frameId: 0, url: 'https://securustech.online/#/enroll', tab: { id: 7, incognito: false } };
const hello = { type: 'hello', page: 'securus-enroll' };

describe('the background hears', () => {
  it('our own part of a listed page, in the top frame', () => {
    expect(trustedPage(hello, { ...page, documentId: 'D1' })).toEqual({
      message: hello,
      tab: { id: 7, isPrivate: false, documentId: 'D1' },
    });
  });

  const email = 'a'.repeat(308) + '@example.com';
  it.each([
    ['that it runs', { type: 'ready' }],
    ['that the help is needed', { type: 'help' }],
    ['that the help for clicks is needed', { type: 'hands' }],
    ['how many fields need attention', { type: 'attention', count: 0 }],
    ['the most fields there can be', { type: 'attention', count: 500 }],
    ['the longest e-mail address to compare', { type: 'differs', email }],
    ['a click on details', { type: 'details', set: { tel: '{usPhone}' }, maxLengths: { tel: 10 } }],
    ['a click on details of a form without limits', { type: 'details', set: { email: '{jpayEmail}' }, maxLengths: {} }],
    ['a step that is done', { type: 'evidence', page: 'jpay-email' }],
    ['a field not to speak of', { type: 'quiet', what: 'securus-enroll:tel' }],
  ])('%s, word for word', (_name, message) => {
    expect(trustedPage(message, page)?.message).toEqual(message);
  });

  it.each(['https://www.jpay.com/', 'https://jpay.com/x', 'https://www.jpays.com/?y', 'https://jpays.com/#z'])(
    'our own part of %s',
    (url) => {
      expect(trustedPage(hello, { ...page, url })?.message).toEqual(hello);
    },
  );

  it('that the window is a private one', () => {
    const sender = { ...page, tab: { id: 7, incognito: true } };
    expect(trustedPage(hello, sender)?.tab).toEqual({ id: 7, isPrivate: true });
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
    ['a negative count', { type: 'attention', count: -1 }],
    ['half a field', { type: 'attention', count: 1.5 }],
    ['details with a limit out of range', { type: 'details', set: {}, maxLengths: { tel: 1_000_001 } }],
    ['details with a negative limit', { type: 'details', set: {}, maxLengths: { tel: -1 } }],
    ['a token that is too long', { type: 'details', set: { tel: 'x'.repeat(41) }, maxLengths: {} }],
    ['details without limits', { type: 'details', set: {} }],
    ['a page that is too long', { type: 'hello', page: 'x'.repeat(41) }],
    ['evidence that is too long', { type: 'evidence', page: 'x'.repeat(41) }],
    ['a quiet field that is too long', { type: 'quiet', what: 'x'.repeat(81) }],
    ['a message without its content', { type: 'quiet' }],
    ['content without its type', { page: 'securus-enroll' }],
    ['another message of the same content', { type: '', page: 'securus-enroll' }],
    ['nothing', undefined],
    ['a list', [hello]],
  ])('not %s', (_name, message) => {
    expect(trustedPage(message, page)).toBeUndefined();
  });
});
