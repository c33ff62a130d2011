import { alive } from './content/ask.ts';
import { catchUp } from './content/catch-up.ts';
import { createHearing } from './content/events.ts';
import type { Handover } from './content/handover.ts';
import { createDisplay, type Display } from './content/painter.ts';
import { placesAround } from './content/places.ts';
import { createReplies } from './content/replies.ts';
import { createSession } from './content/session.ts';
import { watch } from './content/watch.ts';
import { ownGlobal } from './dom/own-global.ts';

// Where am I → which fields → what to say → show it. Everything hangs on the loader's signal; the copy of the extension
// that is at its end aborts it.
function start({ signal, end, hello, written, begin }: Handover) {
  // The greeting that came with the help is the first visit's; a later visit asks for its own.
  let greeting: typeof hello | undefined = hello;
  const session = createSession(
    (): Display => display,
    () => greeting,
    signal,
  );
  const display = createDisplay(() => session, signal);
  const look = (mayHaveChanged: boolean) => (alive() ? session.pass(mayHaveChanged) : end());

  begin({ hear: createHearing(session, display, signal), reply: createReplies(session, display) });
  const ready = () => {
    session.pass();
    watch(look, () => placesAround(session.picture().fields), signal);
    greeting = undefined;
    void catchUp(session, display, hello, written);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready, { once: true, signal });
  else ready();
}

// Without a loader that waits for it there is nothing to help: the page was left meanwhile.
const handover = ownGlobal('overseasFormHelper');
if (handover) start(handover);
