import { layout } from './layout.mjs';

const COUNTRIES = [
  'United States',
  'Australia',
  'Canada',
  'France',
  'Germany',
  'Italy',
  'Mexico',
  'Netherlands',
  'Spain',
  'Switzerland',
  'United Kingdom',
];
const PROVINCES = [
  'Outside the US',
  'Alabama',
  'Alaska',
  'Arizona',
  'Arkansas',
  'California',
  'Colorado',
  'Florida',
  'Georgia',
  'Texas',
  'Washington',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = Array.from({ length: 31 }, (_, index) => String(index + 1));
const YEARS = Array.from({ length: 80 }, (_, index) => String(2005 - index));

/**
 * My profile: JPay itself knows countries. It looks like the forms of the procedure and must be left alone.
 * @param {boolean} saved after Save
 */
export function profile(saved) {
  return layout({
    title: 'JPay | My Profile',
    file: './MyProfile.aspx',
    menu: true,
    body: `<h1>My Profile</h1>
<table class="fields" role="presentation"><tbody>
${text('add_sFirstName', 'First Name')}${text('add_sMiddleName', 'Middle Name')}${text('add_sLastName', 'Last Name')}
<tr><td>Date of Birth</td><td>${list('ucDateDropDowns_ddlMonth', MONTHS, 'Month')} ${list('ucDateDropDowns_ddlDay', DAYS, 'Day')} ${list('ucDateDropDowns_ddlYear', YEARS, 'Year')}</td></tr>
${text('add_sAddress1', 'Address 1')}${text('add_sAddress2', 'Address 2')}${text('add_sCity', 'City')}
<tr><td><label for="add_sCountry">Country</label></td><td>${list('add_sCountry', COUNTRIES)}</td></tr>
<tr><td><label for="add_sStateProvince">State/Province</label></td><td>${list('add_sStateProvince', PROVINCES)}</td></tr>
${text('add_sZip', 'Zip')}${text('add_sHomePhone', 'Home Phone')}${text('add_CellPhone', 'Cell Phone')}
<tr><td></td><td><input type="submit" class="go" name="btnAction" value="Save" id="btnAction"></td></tr>
<tr><td></td><td>${saved ? '<span id="lblMessage" class="good">Your profile has been saved.</span>' : ''}</td></tr>
</tbody></table>`,
  });
}

/**
 * @param {string} id
 * @param {string} label
 */
function text(id, label) {
  return `<tr><td><label for="${id}">${label}</label></td><td><input type="text" name="${id}" id="${id}"></td></tr>`;
}

/**
 * @param {string} id
 * @param {readonly string[]} entries
 * @param {string} [name] where no label points at it
 */
function list(id, entries, name = '') {
  const options = entries.map((entry) => `<option value="${entry}">${entry}</option>`);
  return `<select name="${id}" id="${id}"${name && ` aria-label="${name}"`}>${options.join('')}</select>`;
}
