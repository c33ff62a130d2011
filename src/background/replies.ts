import { style } from '../card/style.ts';
import { knownDetails } from '../guide/details.ts';
import { withEvidence } from '../guide/plan.ts';
import { resolveDetails } from '../guide/resolve.ts';
import { sourcesFor } from '../guide/sources.ts';
import { STEPS } from '../guide/steps.ts';
import type { PageId } from '../pages/page.ts';
import type { DetailKey } from '../rules/rule.ts';
import { details, progress, quiet, situation } from '../store/items.ts';
import type { Hello, PageMessage } from '../store/messages.ts';
import type { Details } from '../store/shapes.ts';
import { showCount } from './badge.ts';
import { bring } from './bring.ts';
import type { PageTab } from './guard.ts';
import { currentTexts, pageSide } from './texts.ts';

/** What the background answers to a page, or does for it. */
export async function reply(message: PageMessage, tab: PageTab): Promise<unknown> {
  switch (message.type) {
    case 'ready':
      // Being asked was all: the browser has started the background, which loads the texts meanwhile.
      await currentTexts();
      return undefined;
    case 'help':
      return bringHelp(tab);
    case 'hands':
      return bring('hands.js', tab);
    case 'hello':
      return hello(tab);
    case 'attention':
      return showCount(tab.id, message.count);
    case 'differs':
      return differs(message.email, await detailsFor(tab));
    case 'details':
      return resolveDetails(message.set, await detailsFor(tab), message.maxLengths);
    case 'evidence':
      return tick(message.page, tab);
    case 'quiet':
      if (!tab.isPrivate) await quiet.update((all) => [...new Set([...all, message.what])].slice(-200));
      return undefined;
  }
}

async function bringHelp(tab: PageTab): Promise<Hello | undefined> {
  const [answer] = await Promise.all([hello(tab), bring('help.js', tab)]);
  return answer;
}

const detailsFor = async (tab: PageTab): Promise<Details> =>
  tab.isPrivate ? {} : knownDetails(await details.read(), await situation.read());

async function hello(tab: PageTab): Promise<Hello> {
  const [{ language, direction, texts }, own, hushed] = await Promise.all([
    currentTexts(),
    detailsFor(tab),
    quiet.read(),
  ]);
  const { country } = own;
  return {
    language,
    direction,
    style,
    texts: pageSide(texts),
    sources: sourcesFor(texts, language),
    known: (Object.keys(own) as DetailKey[]).filter((key) => own[key]),
    quiet: tab.isPrivate ? [] : hushed,
    ...(country ? { country } : {}),
  };
}

/** Only case and spaces around are forgiven; null where the address used at JPay is not known. */
function differs(email: string, { jpayEmail }: Details): boolean | null {
  if (!jpayEmail) return null;
  const plain = (text: string) => text.trim().toLowerCase();
  return plain(email) !== plain(jpayEmail);
}

async function tick(page: string, tab: PageTab): Promise<void> {
  if (tab.isPrivate || !isPageId(page)) return;
  const where = await situation.read();
  await progress.update((all) => withEvidence(page, where, all, Date.now()));
}

const isPageId = (page: string): page is PageId => STEPS.some(({ evidence }) => evidence?.page === page);
