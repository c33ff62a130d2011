import { abort } from '../dom/abort.ts';
import type { Field } from '../fields/field.ts';
import { recognise } from '../fields/recognise.ts';
import { couldBePage, pageAt } from '../pages/index.ts';
import type { NoticeId, PageId } from '../pages/page.ts';
import type { Hello } from '../store/messages.ts';
import { ask } from './ask.ts';
import { compare } from './compare.ts';
import { newMemory } from './memory.ts';
import { pictureOf } from './picture.ts';
import { emptyPicture, type Picture, type Visit } from './state.ts';

/** What is drawn from a picture: told after every pass. */
export interface Painter {
  paint(visit: Visit, picture: Picture): void;
  /** The page was left, or the copy of the extension is at its end. */
  clear(): void;
}

export interface Session {
  /** One look at the page: where, which fields, what to say. `mayHaveChanged` false: since the last only the address can. */
  pass(mayHaveChanged?: boolean): void;
  /** Asks the background again: language, details or situation changed. */
  refresh(): Promise<void>;
  visit(): Visit | undefined;
  picture(): Picture;
  notices(): readonly NoticeId[];
  pageId(): PageId | null;
  /** The person types in this field (undefined: no longer): until it is left nothing new is said of it. */
  typing(key: string | undefined): void;
  /** The focus came into a field (undefined: elsewhere): another one that was typed in counts as left. */
  into(field: Field | undefined): void;
  /** The person has left the field, or it was filled at once. */
  left(field: Field): void;
}

/**
 * The page side's memory from route to route. It reads fields and judges them; what is shown is the painter's business.
 * `greeting`: an answer to `hello` that is on its way already.
 */
export function createSession(
  painter: () => Painter,
  greeting: () => Promise<Hello | undefined> | undefined,
  signal: AbortSignal,
): Session {
  let visit: Visit | undefined;
  let picture = emptyPicture();
  let notices: readonly NoticeId[] = [];
  let id: PageId | null = null;
  let typingKey: string | undefined;

  function leave() {
    abort(visit?.stop);
    visit = undefined;
    picture = emptyPicture();
    typingKey = undefined;
    painter().clear();
  }

  async function greet(arrived: Visit) {
    const hello = (await greeting()) ?? (await ask<Hello>({ type: 'hello', page: arrived.page.id }));
    if (!hello || arrived.stop.signal.aborted) return;
    arrived.hello = hello;
    for (const what of hello.quiet) arrived.memory.quiet.add(what);
    // The fields are those of the last look; what has changed since brings the next one.
    show(arrived, picture.fields);
  }

  function pass(mayHaveChanged = true) {
    if (signal.aborted) return;
    const url = new URL(location.href);
    const fields = couldBePage(url, document) ? recognise(document, mayHaveChanged) : [];
    const place = pageAt({ url, document, fields });
    const isSame = fields === picture.fields && place.page === visit?.page && `${place.notices}` === `${notices}`;
    if (isSame && !mayHaveChanged) return;
    notices = place.notices;
    id = place.id;
    if (!place.page) {
      if (visit) leave();
      return;
    }
    if (visit?.page !== place.page) {
      if (visit) leave();
      const stop = new AbortController();
      signal.addEventListener('abort', () => abort(stop), { signal: stop.signal });
      visit = { page: place.page, memory: newMemory(), stop, reported: false };
      void greet(visit);
    }
    if (!visit.reported && place.page.evidence?.({ url, document, fields })) {
      visit.reported = true;
      void ask({ type: 'evidence', page: place.page.id });
    }
    show(visit, fields);
  }

  function show(on: Visit, fields: readonly Field[]) {
    picture = pictureOf(on, fields, picture, typingKey);
    painter().paint(on, picture);
  }

  function left(field: Field) {
    const key = picture.keys.get(field);
    if (!visit || key === undefined) return;
    visit.memory.left.add(key);
    if (typingKey === key) typingKey = undefined;
    void compare(visit, field).then((differs) => differs && pass());
  }

  function into(field: Field | undefined) {
    const typed = picture.fields.find((each) => picture.keys.get(each) === typingKey);
    if (!typed || typed === field) return;
    left(typed);
    pass();
  }

  return {
    pass,
    refresh: async () => {
      if (visit) await greet(visit);
    },
    visit: () => visit,
    picture: () => picture,
    notices: () => notices,
    pageId: () => id,
    typing: (key) => {
      typingKey = key;
    },
    into,
    left,
  };
}
