import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, CARD, HOST, MARK, modelOf, type Opened, openBrowser, typeInto, until } from './harness.ts';

const ENROLL = 'https://securustech.online/#/enroll';
const PHONE = 'input[formcontrolname=phoneNumber]';

describe.each(BROWSERS)('the extension is updated while a page is open in %s', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name);
  });
  afterAll(() => opened?.close());

  it('leaves no stuck card, no error and no second card; what was typed stays', async () => {
    const page = await opened.visit(ENROLL);
    await typeInto(page, PHONE, '+49 171 3920055');
    await page.$eval(PHONE, (control) => (control as HTMLElement).focus());
    await until('the card', () => page.$(CARD));
    await opened.update();
    await page.bringToFront();
    // The next thing the person does: the old copy sees that its extension is gone, or a new one has taken over.
    const touch = () =>
      page.$eval(PHONE, (control) => {
        (control as HTMLElement).blur();
        (control as HTMLElement).focus();
      });
    const wanted = name === 'firefox' ? 'the marker of the new copy' : 'no trace of the old copy';
    await until(wanted, async () => {
      await touch();
      return name === 'firefox' ? page.$(MARK) : (await page.$(HOST)) === null;
    });
    expect((await page.$$(HOST)).length).toBeLessThanOrEqual(1);
    expect((await modelOf(page)).phoneNumber).toBe('+49 171 3920055');
    expect(page.errors).toEqual([]);
  });
});
