// Where are Chromium and Firefox? CHROME_PATH / FIREFOX_PATH first, then PATH, then the usual places; on Debian as root
// they are installed.   usage: node tools/browsers.mjs  → prints both paths
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const KINDS = {
  chromium: {
    env: 'CHROME_PATH',
    apt: 'chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    env: 'FIREFOX_PATH',
    apt: 'firefox-esr',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Absolute path of one browser, or undefined. Throws when the environment names a program that cannot be run. */
export function locate(kind, env = process.env) {
  const { env: variable, names, places } = KINDS[kind];
  const named = env[variable];
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`${variable}=${named} is not a program that can be run`);
  }
  for (const name of names) {
    for (const dir of (env.PATH ?? '').split(delimiter)) {
      const path = join(dir, name);
      if (dir && canRun(path)) return path;
    }
  }
  return places.find(canRun);
}

// Ubuntu's packages of both browsers are stubs for another package system, so only Debian's own are installed.
const isDebian = () =>
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get') &&
  !/^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));

function installOnDebian(missing, log) {
  const packages = [...missing.map((kind) => KINDS[kind].apt), 'fonts-noto-core'];
  log(`Installing for the browser tests: ${packages.join(' ')}`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 600_000,
    });
  // Always update: stale lists install an older browser, or none.
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

/** `{ chromium, firefox }` as absolute paths; throws one Error that says what to type when one cannot be had. */
export function findBrowsers(wanted = Object.keys(KINDS), { env = process.env, log = console.error } = {}) {
  let missing = wanted.filter((kind) => !locate(kind, env));
  if (missing.length > 0 && process.getuid?.() === 0 && isDebian()) {
    installOnDebian(missing, log);
    missing = missing.filter((kind) => !locate(kind, env));
  }
  if (missing.length > 0) {
    throw new Error(
      [
        `The browser tests need ${missing.join(' and ')}, which is not on this computer.`,
        '  Debian:    sudo apt-get install --no-install-recommends chromium firefox-esr',
        '  elsewhere: npx @puppeteer/browsers install chrome@stable   (or firefox@stable), then',
        `             set ${missing.map((kind) => KINDS[kind].env).join(' and ')} to the path it prints`,
        '  npm run test:unit needs no browser.',
      ].join('\n'),
    );
  }
  return Object.fromEntries(wanted.map((kind) => [kind, locate(kind, env)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(JSON.stringify(findBrowsers()));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
