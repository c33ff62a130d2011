import { HOST_TAG } from './card/host.ts';
import { alive, answer } from './content/ask.ts';
import { hear } from './content/events.ts';
import { createDisplay, type Display } from './content/painter.ts';
import { createReplies } from './content/replies.ts';
import { createSession } from './content/session.ts';
import { watch } from './content/watch.ts';

// Where am I → which fields → what to say → show it. Everything hangs on one signal, and the copy of the extension that
// is at its end aborts it.
function start() {
  const stop = new AbortController();
  const { signal } = stop;
  const end = () => stop.abort();

  // Left over from a copy that was updated or reloaded while the page stayed open.
  for (const old of document.querySelectorAll(HOST_TAG)) old.remove();

  const session = createSession((): Display => display, signal);
  const display = createDisplay(() => session, signal);
  const look = () => (alive() ? session.pass() : end());

  // Keys are heard from the start, before the page's own listeners: the page never sees the Esc that closes a card.
  hear(session, display, end, signal);
  answer(createReplies(session, display), signal);
  const ready = () => {
    watch(look, signal);
    session.pass();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready, { once: true, signal });
  else ready();
}

// Match patterns know no ports: another port is another site.
if (location.port === '') start();
