// The frame that every practice page of JPay shares: one server form, hidden WebForms fields, table layout.
import { readFileSync } from 'node:fs';

const styles = readFileSync(new URL('./styles.css', import.meta.url), 'utf8');

const HEADER_LINKS = [
  ['/', 'Home', ''],
  ['/SendMoney.aspx', 'Send Money', ''],
  ['/Email.aspx', 'Email', 'lnkEmail'],
  ['/VideoVisitation.aspx', 'Video Visitation', ''],
  ['/Music.aspx', 'Music', ''],
  ['/MyProfile.aspx', 'My Account', ''],
];

const ACCOUNT_LINKS = [
  ['/PaymentMethods.aspx', 'Payment Methods'],
  ['/EmailPreferences.aspx', 'Email Preferences'],
  ['/ChangePassword.aspx', 'Change Password'],
  ['/AddPhoneNumber.aspx', 'Add Phone Number'],
  ['/MyProfile.aspx', 'My Profile'],
];

/**
 * Text made safe inside HTML text and double-quoted attributes.
 * @param {string} text
 */
export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * A whole page.
 * @param {object} page
 * @param {string} page.title as known from the real page; the practice mark is added
 * @param {string} page.file where the form posts back to
 * @param {string} page.body HTML of the middle column
 * @param {boolean} [page.signedIn] shows the header links
 * @param {boolean} [page.menu] shows the account's side menu
 */
export function layout({ title, file, body, signedIn = true, menu = false }) {
  return `<!doctype html>
<!-- Practice copy. What is known of the real page and what is guessed stands in practice/README.md. -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} (practice copy)</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
<aside class="practice-bar" aria-label="Practice copy"><strong>Practice copy</strong> · not the real site. Nothing you type leaves this computer.</aside>
<main>
<form method="post" action="${file}" id="form1">
${webFormsFields(title)}
<table class="page" role="presentation"><tbody>
<tr><td class="head" colspan="2"><table role="presentation"><tbody><tr>
  <td class="name">Mail and Money</td>
  <td class="links">${signedIn ? headerLinks() : ''}</td>
</tr></tbody></table></td></tr>
<tr>${menu ? `<td class="side">${sideMenu()}</td>` : ''}<td class="middle"${menu ? '' : ' colspan="2"'}>${body}</td></tr>
<tr><td class="foot" colspan="2" id="wholefooter">Practice pages:
  <a href="/">home</a> <a href="/login.aspx">sign in</a> <a href="/EmailPreferences.aspx">e-mail preferences</a>
  <a href="/MyProfile.aspx">profile</a> <a href="https://securustech.online/#/enroll">Securus practice copy</a></td></tr>
</tbody></table>
</form>
</main>
</body>
</html>`;
}

/** @param {string} page */
function webFormsFields(page) {
  const state = Buffer.from(`practice copy of ${page}`).toString('base64');
  return `<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="">
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${state}">
<input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="${state}">
</div>
<script>
function __doPostBack(target, argument) {
  document.getElementById('__EVENTTARGET').value = target;
  document.getElementById('__EVENTARGUMENT').value = argument;
  document.getElementById('form1').submit();
}
</script>`;
}

function headerLinks() {
  const links = HEADER_LINKS.map(
    ([href, text, id]) => `<a class="HeaderNavLinkInactive"${id ? ` id="${id}"` : ''} href="${href}">${text}</a>`,
  );
  return `${links.join(' ')} <a id="myheader_TopRightNavButton_lnkLogout" href="/login.aspx">Log Out</a>`;
}

function sideMenu() {
  const rows = ACCOUNT_LINKS.map(([href, text]) => `<tr><td><a href="${href}">${text}</a></td></tr>`);
  return `<table id="myheader_SidebarMenuTable" role="presentation"><tbody>${rows.join('')}</tbody></table>`;
}
