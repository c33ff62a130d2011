// The practice pages of JPay. A page posts back to itself and is rendered anew; nothing of it is kept.
import { emailPreferences, judge } from './email-preferences.mjs';
import { emailSection, home } from './home.mjs';
import { layout } from './layout.mjs';
import { login } from './login.mjs';
import { profile } from './profile.mjs';

/** Longest form body that is read, in bytes. */
const LONGEST_BODY = 1_000_000;
const LINK_PAGE = 'https://securustech.online/#/jpay';

/**
 * Answers one request. Paths are matched in any case, as the real server does.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<{ status?: number, body?: string, headers?: Record<string, string> }>}
 */
export async function answerJpay(request) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'https://practice');
  const posted = request.method === 'POST' ? await readForm(request) : undefined;
  const variant = searchParams.get('variant');
  const learnMore = posted && [...posted.keys()].some((name) => name.startsWith('btnLearnMore'));

  switch (pathname.toLowerCase()) {
    case '/':
      return learnMore ? redirect(LINK_PAGE) : { body: home(variant) };
    case '/email.aspx':
      return learnMore ? redirect(LINK_PAGE) : { body: emailSection(variant) };
    case '/login.aspx': {
      if (!posted) return { body: login() };
      const refused = ['', 'wrong'].includes(posted.get('uclLoginFirstTime$txtPassword') ?? '');
      if (!refused) return redirect('/');
      return { body: login({ refused, user: posted.get('uclLoginFirstTime$txtUserId') ?? '' }) };
    }
    case '/emailpreferences.aspx': {
      if (!posted?.has('btnSaveEmail')) return { body: emailPreferences() };
      const first = posted.get('txtNewEmail') ?? '';
      const again = posted.get('txtConfirmNewEmail') ?? '';
      return { body: emailPreferences({ first, again, message: judge(first, again) }) };
    }
    case '/myprofile.aspx':
      return { body: profile(posted !== undefined) };
    default:
      return { status: 404, body: layout({ title: 'JPay | Not Found', file: './', body: '<h1>Page not found</h1>' }) };
  }
}

/** @param {string} location */
function redirect(location) {
  return { status: 302, headers: { location } };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<URLSearchParams>}
 */
async function readForm(request) {
  let body = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    body += part;
    if (body.length > LONGEST_BODY) throw new Error('The practice copy reads forms of up to 1 MB.');
  }
  return new URLSearchParams(body);
}
