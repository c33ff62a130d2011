import { layout } from './layout.mjs';

/** The enrol entry of the community guide, in every form it may have; `none` is a prison that has not moved. */
const ENTRIES = {
  link: '<a id="lnkLearnMore" href="https://securustech.online/#/jpay">Learn more and Enroll</a>',
  button: '<button type="submit" class="go" name="btnLearnMore" value="1">Learn more and Enroll</button>',
  input: '<input type="submit" class="go" name="btnLearnMore" value="Learn more and Enroll">',
  image: `<input type="image" name="btnLearnMore" alt="Learn more and Enroll" src="data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="40"><rect width="240" height="40" fill="#7a5a2c"/><text x="120" y="26" fill="#fff" font-family="Verdana" font-size="15" text-anchor="middle">Learn more and Enroll</text></svg>',
  )}">`,
  none: '',
};

const MOVED = 'The facility of your contact now uses Securus for messages.';
const NOT_MOVED = 'You have no new notices.';

/**
 * Home, signed in.
 * @param {string | null} variant one of link, button, input, image, none; link for anything else
 */
export function home(variant) {
  return layout({
    title: 'JPay | Home',
    file: './',
    body: `<h1>Welcome</h1>
<label for="inmatesDropDownList">Your contacts</label><br>
<select id="inmatesDropDownList" name="inmatesDropDownList">
  <option value="1">SAMPLE PERSON ONE, 000001, PRACTICE FACILITY NORTH</option>
  <option value="2">SAMPLE PERSON TWO, 000002, PRACTICE FACILITY SOUTH</option>
</select>
${notice(variant)}`,
  });
}

/**
 * The e-mail section, which holds the same entry.
 * @param {string | null} variant as for `home`
 */
export function emailSection(variant) {
  return layout({
    title: 'JPay | Email',
    file: './Email.aspx',
    body: `<h1>Email</h1>
<p><a href="/Inbox.aspx">Inbox</a> | <a href="/Compose.aspx">Compose</a> | <a href="/Sent.aspx">Sent</a> |
<a href="/BuyStamps.aspx">Buy Stamps</a> | <a href="/TransactionHistory.aspx">Transaction History</a></p>
${notice(variant)}`,
  });
}

/** @param {string | null} variant */
function notice(variant) {
  const entry = Object.entries(ENTRIES).find(([name]) => name === variant)?.[1] ?? ENTRIES.link;
  return `<div class="notice"><p>${entry ? MOVED : NOT_MOVED}</p>${entry}</div>`;
}
