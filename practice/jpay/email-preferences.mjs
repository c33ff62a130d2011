import { escapeHtml, layout } from './layout.mjs';

const MESSAGES = {
  saved: '<span id="lblEmailSavedSuccessfully" class="good">Your email address has been saved.</span>',
  differs: '<span id="lblErroneousField" class="bad">The two email addresses are not the same.</span>',
  empty: '<span id="lblErroneousField" class="bad">Enter an email address.</span>',
};

/**
 * What Update finds in the two boxes.
 * @param {string} first
 * @param {string} again
 * @returns {keyof typeof MESSAGES}
 */
export function judge(first, again) {
  if (!first.includes('@')) return 'empty';
  return first === again ? 'saved' : 'differs';
}

/**
 * E-mail preferences; the new address is not kept anywhere.
 * @param {object} state
 * @param {string} [state.first] shown again after a refusal, as WebForms does
 * @param {string} [state.again]
 * @param {keyof typeof MESSAGES} [state.message] absent before the first Update
 */
export function emailPreferences({ first = '', again = '', message } = {}) {
  const [one, two] = message === 'saved' ? ['', ''] : [escapeHtml(first), escapeHtml(again)];
  return layout({
    title: 'JPay | Email Preferences',
    file: './EmailPreferences.aspx',
    menu: true,
    body: `<h1>Email Preferences</h1>
<h2>Change your email address</h2>
<table class="fields" role="presentation"><tbody>
<tr><td>Current Email</td><td>anna.sample@example.com</td></tr>
<tr><td><label for="txtNewEmail">New Email</label></td><td><input name="txtNewEmail" type="text" id="txtNewEmail" maxlength="100" value="${one}"></td></tr>
<tr><td><label for="txtConfirmNewEmail">Confirm New Email</label></td><td><input name="txtConfirmNewEmail" type="text" id="txtConfirmNewEmail" maxlength="100" value="${two}"></td></tr>
<tr><td></td><td><input type="submit" class="go" name="btnSaveEmail" value="Update" id="btnSaveEmail"></td></tr>
<tr><td></td><td>${message ? MESSAGES[message] : ''}</td></tr>
</tbody></table>
<h2>Notifications</h2>
<table class="fields" role="presentation"><tbody>
<tr><td><input id="chkNewMail" type="checkbox" name="chkNewMail" checked> <label for="chkNewMail">Tell me about new messages</label></td></tr>
<tr><td><input id="chkNews" type="checkbox" name="chkNews"> <label for="chkNews">Send me news</label></td></tr>
</tbody></table>`,
  });
}
