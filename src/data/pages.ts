/** Where JPay lets one change the e-mail address: docs/sites.md. */
export const JPAY_EMAIL_PAGE = 'https://www.jpay.com/EmailPreferences.aspx';
