import { HOST_TAG } from './card/tag.ts';
import { load } from './content/loader.ts';
import { abort } from './dom/abort.ts';

// What every page of the listed hosts gets: a few listeners. The help itself (help.ts) comes when it is needed.
function start() {
  const stop = new AbortController();
  // Left over from a copy that was updated or reloaded while the page stayed open.
  for (const old of document.querySelectorAll(HOST_TAG)) old.remove();
  load(() => abort(stop), stop.signal);
}

// Match patterns know no ports: another port is another site.
if (location.port === '') start();
