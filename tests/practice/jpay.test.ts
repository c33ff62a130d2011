import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../../practice/server.mjs';
import { fetchBy, type Practice } from './fetch-by.ts';

const ORIGIN = 'https://www.jpay.com';
let practice: Practice;

beforeAll(async () => {
  // Without the Angular application: these pages do not need it.
  practice = await startPractice({ anyHost: true });
});
afterAll(() => practice.stop());

describe('the practice copy of JPay', () => {
  it('finds its pages in any case, with the known ids and hidden WebForms fields', async () => {
    for (const path of ['/EmailPreferences.aspx', '/emailpreferences.ASPX?x=1']) {
      const { status, body } = await fetchBy(practice, ORIGIN + path);
      expect(status).toBe(200);
      for (const id of ['txtNewEmail', 'txtConfirmNewEmail', 'btnSaveEmail', '__VIEWSTATE', '__EVENTVALIDATION']) {
        expect(body, id).toContain(`id="${id}"`);
      }
      expect(body).not.toContain('lblEmailSavedSuccessfully');
    }
  });

  it('says after a full postback that the address is saved, and forgets it', async () => {
    const form = { txtNewEmail: 'anna@example.com', txtConfirmNewEmail: 'anna@example.com', btnSaveEmail: 'Update' };
    const saved = await fetchBy(practice, `${ORIGIN}/EmailPreferences.aspx`, form);
    expect(saved.body).toContain('id="lblEmailSavedSuccessfully"');
    expect(saved.body).not.toContain('anna@example.com');
    expect((await fetchBy(practice, `${ORIGIN}/EmailPreferences.aspx`)).body).not.toContain(
      'lblEmailSavedSuccessfully',
    );
    expect(practice.hits.join()).not.toContain('anna');
  });

  it('shows what was typed again when the two addresses differ, as text and never as markup', async () => {
    const form = { txtNewEmail: 'a@b"><script>', txtConfirmNewEmail: 'c@d', btnSaveEmail: 'Update' };
    const { body } = await fetchBy(practice, `${ORIGIN}/EmailPreferences.aspx`, form);
    expect(body).toContain('value="a@b&#34;&#62;&#60;script&#62;"');
    expect(body).not.toContain('lblEmailSavedSuccessfully');
  });

  it('refuses the password that stands for a wrong one and takes others home', async () => {
    const user = { uclLoginFirstTime$txtUserId: 'anna@example.com' };
    const refused = await fetchBy(practice, `${ORIGIN}/login.aspx`, {
      ...user,
      uclLoginFirstTime$txtPassword: 'wrong',
    });
    expect(refused.body).toMatch(/id="uclLoginFirstTime_CustomValidator1" class="bad">/);
    const taken = await fetchBy(practice, `${ORIGIN}/login.aspx`, { ...user, uclLoginFirstTime$txtPassword: 'other' });
    expect(taken).toMatchObject({ status: 302, location: '/' });
  });

  it('offers the enrol entry as link, button, input and image, and none where the prison has not moved', async () => {
    const entries = {
      link: /<a [^>]*>Learn more and Enroll</,
      button: /<button [^>]*>Learn more and Enroll</,
      input: /<input type="submit" [^>]*value="Learn more and Enroll"/,
      image: /<input type="image" [^>]*alt="Learn more and Enroll"/,
    };
    for (const [variant, entry] of Object.entries(entries)) {
      expect((await fetchBy(practice, `${ORIGIN}/?variant=${variant}`)).body, variant).toMatch(entry);
    }
    expect((await fetchBy(practice, `${ORIGIN}/?variant=none`)).body).not.toContain('Learn more');
    for (const name of ['btnLearnMore', 'btnLearnMore.x']) {
      const { location } = await fetchBy(practice, `${ORIGIN}/`, { [name]: '1' });
      expect(location).toBe('https://securustech.online/#/jpay');
    }
  });

  it('says that a page is missing and that it is a practice copy', async () => {
    const { status, body } = await fetchBy(practice, `${ORIGIN}/nothing.aspx`);
    expect(status).toBe(404);
    expect(body).toContain('Practice copy');
  });

  it('turns a body of more than a megabyte away and goes on answering', async () => {
    const huge = await fetchBy(practice, `${ORIGIN}/login.aspx`, { text: 'x'.repeat(1_100_000) }).catch(
      () => undefined,
    );
    expect(huge?.status ?? 500).toBe(500);
    expect((await fetchBy(practice, `${ORIGIN}/`)).status).toBe(200);
  });
});
