// The page that is measured: an enrolment form of any number of fields among any number of other nodes, with buttons for
// a mutation storm and for changes of route. Invented labels, no data.

const KINDS = [
  ['email', 'Email address', 'email'],
  ['confirmEmail', 'Confirm email address', 'email'],
  ['firstName', 'First name', 'text'],
  ['lastName', 'Last name', 'text'],
  ['address1', 'Address line 1', 'text'],
  ['address2', 'Address line 2', 'text'],
  ['city', 'City', 'text'],
  ['zip', 'ZIP code', 'text'],
  ['phone', 'Phone number', 'tel'],
  ['notes', 'How did you hear of us', 'text'],
];

const form = (first, last) => {
  let html = '<form autocomplete="off">';
  for (let n = first; n < last; n++) {
    const [name, label, type] = KINDS[n % KINDS.length];
    html += `<p><label for="f${n}">${label}</label> <input id="f${n}" name="${name}${n}" type="${type}"></p>`;
  }
  return `${html}<button type="button">Next</button></form>`;
};

const SCRIPT = `
addEventListener('load', () => { window.loaded = true; });
window.shifted = 0;
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shifted += value; })
  .observe({ type: 'layout-shift', buffered: true });
window.slowest = 0;
new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.slowest = Math.max(window.slowest, duration); })
  .observe({ type: 'event', durationThreshold: 16, buffered: true });
// Sixty frames, each of which makes a hundred rows anew.
window.storm = () => new Promise((done) => {
  const body = document.querySelector('#rows');
  let frames = 0;
  const frame = () => {
    body.replaceChildren(...Array.from({ length: 100 }, (_, n) => {
      const row = document.createElement('div');
      row.textContent = 'Row ' + frames + ' ' + n;
      return row;
    }));
    if (++frames < 60) requestAnimationFrame(frame); else requestAnimationFrame(done);
  };
  requestAnimationFrame(frame);
});
// From the next focus to the frame after the one in which the card is open; null when none opens within two seconds.
window.isCardOpen = () => Boolean(document.querySelector(HOST)?.matches(':popover-open'));
window.listenForFocus = () => {
  window.opened = new Promise((done) => {
    addEventListener('focusin', (event) => {
      // When it came, not when the page heard of it: who listened before may have worked meanwhile.
      const start = event.timeStamp;
      const look = () => {
        if (isCardOpen()) requestAnimationFrame(() => done(performance.now() - start));
        else if (performance.now() - start > 2000) done(null);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { once: true });
  });
};
`;

/**
 * The whole document.
 * @param {{ fields: number, nodes: number }} size `nodes`: further elements beside the forms, in rows of ten
 * @param {string} hostTag local name of the element that an extension shows its card in
 */
export function benchPage({ fields, nodes }, hostTag) {
  const forms = [];
  for (let n = 0; n < fields; n += 20) forms.push(form(n, Math.min(fields, n + 20)));
  const row = `<div>${'<span>text</span>'.repeat(9)}</div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Create an account</title>
<script>const HOST = ${JSON.stringify(hostTag)};${SCRIPT}</script>
<h1>Create an account</h1>${forms.join('')}<div id="rows"></div><div>${row.repeat(Math.round(nodes / 10))}</div></html>`;
}
