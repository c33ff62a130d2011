import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function run(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(ROOT, 'tools/inspect.mjs'), ...args], { cwd: ROOT });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

const ENROLL = 'https://securustech.online/#/enroll';
const STATES = [
  'Select',
  'Alabama',
  'Alaska',
  'Arizona',
  'Arkansas',
  'California',
  'Colorado',
  'Connecticut',
  'Delaware',
]
  .concat(['Florida', 'Georgia', 'Hawaii', 'Idaho', 'Illinois', 'Indiana', 'Iowa', 'Kansas', 'Kentucky', 'Louisiana'])
  .concat([
    'Maine',
    'Maryland',
    'Massachusetts',
    'Michigan',
    'Minnesota',
    'Mississippi',
    'Missouri',
    'Montana',
    'Nebraska',
  ])
  .concat(['Nevada', 'New Hampshire', 'New Jersey', 'New Mexico', 'New York', 'North Carolina', 'North Dakota', 'Ohio'])
  .concat([
    'Oklahoma',
    'Oregon',
    'Pennsylvania',
    'Rhode Island',
    'South Carolina',
    'South Dakota',
    'Tennessee',
    'Texas',
  ])
  .concat(['Utah', 'Vermont', 'Virginia', 'Washington', 'West Virginia', 'Wisconsin', 'Wyoming']);
const form = file(
  'enrol.html',
  `<!doctype html><title>Create an account</title><h1>Create an account</h1><form>
  <label for="mail">Email Address</label><input id="mail" type="email">
  <label>Password <input type="password" name="secret"></label>
  <label>Address <input name="street"></label><label>City <input name="city"></label>
  <label>State <select name="state">${STATES.map((name, n) => `<option value="${n || ''}">${name}</option>`).join('')}</select></label>
  <label>Zip Code <input name="zip" formcontrolname="zip"></label>
  <phone-box><template shadowrootmode="open"><label>Phone Number <input type="tel" name="phone"></label></template></phone-box>
  <button>Create account</button></form>`,
);

describe.each(BROWSERS)('inspect in %s', (browser) => {
  it('prints page, kinds, values and advice, and nothing of what is left alone', async () => {
    const values = {
      '#mail': 'anna@example.de',
      '[name=secret]': 'not for us',
      '[name=state]': '9',
      '[name=zip]': '10115',
    };
    const { status, stdout, stderr } = await run(
      form,
      '--url',
      ENROLL,
      '--values',
      file(`values-${browser}.json`, { ...values, 'phone-box >>> [name=phone]': '+49 171 3920055', '#gone': 'x' }),
      '--details',
      file(`details-${browser}.json`, { usPhone: '2024561414', prisonState: 'FL', prisonZip: '32026' }),
      '--browser',
      browser,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const found = JSON.parse(stdout);
    expect(Object.keys(found)).toEqual(['file', 'url', 'page', 'fields', 'notices', 'untouched', 'errors']);
    expect(found).toMatchObject({
      file: form,
      url: ENROLL,
      page: 'securus-enroll',
      untouched: ['input[name="secret"]'],
    });
    expect(found.errors).toEqual(['values: #gone finds nothing']);
    expect(stdout).not.toContain('not for us');
    expect(
      found.fields.map((field: { selector: string; kind: string; value: string }) => [
        field.selector,
        field.kind,
        field.value,
      ]),
    ).toEqual([
      ['#mail', 'email', 'anna@example.de'],
      ['input[name="street"]', 'address-line1', ''],
      ['input[name="city"]', 'address-level2', ''],
      ['select[name="state"]', 'address-level1', '9'],
      ['input[name="zip"]', 'postal-code', '10115'],
      ['phone-box >>> input[name="phone"]', 'tel', '+49 171 3920055'],
    ]);
    const rules = Object.fromEntries(
      found.fields.map((field: { kind: string; advice: { rule: string; level: string }[] }) => [
        field.kind,
        field.advice.map(({ rule, level }) => `${rule} ${level}`),
      ]),
    );
    expect(rules).toMatchObject({
      email: ['email-ending warn'],
      'address-level1': [],
      'postal-code': ['zip-state-mismatch warn'],
      tel: ['phone-foreign stop'],
    });
    const [zip, tel] = found.fields.slice(4);
    expect(zip.advice[0].fixes[0].set).toEqual({ 'address-level1': 'FL', 'postal-code': '32026' });
    expect(tel.advice[0].fixes).toEqual([{ label: 'Use the US number from my details', set: { tel: '2024561414' } }]);
  });

  it('gets through a page that throws, asks and holds on, and values that nobody can type', async () => {
    const hostile = file(
      `hostile-${browser}.html`,
      `<!doctype html><title>Create an account</title><form><label>Email <input id="mail" type="email"></label>
      <label>City <input name="city"></label><label>Zip Code <input name="zip"></label><button>Go</button></form>
      <script>alert(1);setTimeout(()=>{throw null});setTimeout(()=>{throw{a:1}});setTimeout(()=>Promise.reject());
      setTimeout(()=>confirm('?'),300);onbeforeunload=()=>'stay'</script>`,
    );
    const values = `{"#mail":"x\\ud800y","[name=city]":"a\\nb","[name=zip]":"1\\u0000\\u2028","":"x","__proto__":"y","input[":"z"}`;
    const { status, stdout, stderr } = await run(
      hostile,
      '--url',
      ENROLL,
      '--values',
      file(`untypable-${browser}.json`, values),
      '--browser',
      browser,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { page, fields, errors } = JSON.parse(stdout);
    expect(page).toBe('securus-enroll');
    expect(fields[1]).toMatchObject({ kind: 'address-level2', value: 'ab' });
    expect(errors.filter((error: string) => error.startsWith('page: ')).length).toBeGreaterThanOrEqual(2);
    expect(errors.filter((error: string) => error.startsWith('values: '))).toEqual([
      'values:  is not a CSS selector',
      'values: __proto__ finds nothing',
      'values: input[ is not a CSS selector',
    ]);
  });

  it('says null and nothing else for an address that is none of the pages', async () => {
    const { status, stdout } = await run(form, '--url', 'https://example.com/enroll', '--browser', browser);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ page: null, fields: [], notices: [], untouched: [], errors: [] });
  });
});

describe('inspect says in one line what it cannot use', () => {
  it.each([
    ['a file that is not there', ['nowhere.html', '--url', ENROLL]],
    ['no address', [form]],
    ['a bad address', [form, '--url', 'securustech']],
    ['an address that is no website', [form, '--url', 'file:///etc/hosts']],
    ['broken JSON', [form, '--url', ENROLL, '--values', file('broken.json', '{"a": ')]],
    ['values that are no texts', [form, '--url', ENROLL, '--values', file('numbers.json', { '#a': 5 })]],
    ['a detail nobody knows', [form, '--url', ENROLL, '--details', file('detail.json', { shoe: '42' })]],
    ['an unknown language', [form, '--url', ENROLL, '--language', 'tlh']],
    ['an unknown browser', [form, '--url', ENROLL, '--browser', 'lynx']],
    ['an unknown option', [form, '--url', ENROLL, '--faster']],
    ['broken JSON of several lines', [form, '--url', ENROLL, '--values', file('lines.json', '{\n "a": 1,\n b\n}')]],
    ['a port that browsers refuse', [form, '--url', 'https://securustech.online:6667/']],
  ])('%s', async (_name, args) => {
    const { status, stdout, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
