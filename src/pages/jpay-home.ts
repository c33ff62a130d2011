import { attr, closest, findAll, first, isShown, textOf } from '../dom/safe.ts';
import { fileOf, ROUTES } from './address.ts';
import type { Page, View } from './page.ts';

const CANDIDATES = 'a,button,input,img,area,[role=button],[role=link]';
const PATTERN = /learn\s+more.{0,12}enrol|m[aá]s informaci[oó]n.{0,16}(inscr[ií]b|inscripci|reg[ií]str)/i;
/** A longer text is a container that holds the button among other things. */
const MAX_TEXT = 80;
const MAX_CANDIDATES = 600;

/** What a link or button says; the value attribute of a button is its label, of any other control it is left alone. */
function words(element: Element): string {
  const isInput = element.localName === 'input';
  if (isInput && !/^(submit|button|image)$/i.test(attr(element, 'type'))) return '';
  return (
    [
      isInput ? attr(element, 'value') : textOf(element, MAX_TEXT + 1),
      attr(element, 'alt'),
      attr(element, 'aria-label'),
      attr(element, 'title'),
    ].find((text) => text.length <= MAX_TEXT && PATTERN.test(text)) ?? ''
  );
}

/**
 * The "Learn more and Enroll" link or button in any of its forms (link, button, input, image with alt), or undefined.
 * An image stands for the link or button around it.
 */
export function learnMore(document: Document): HTMLElement | undefined {
  for (const candidate of findAll(document, CANDIDATES, MAX_CANDIDATES)) {
    if (words(candidate) === '') continue;
    const target = closest(candidate, 'a,button,[role=button],[role=link]') ?? candidate;
    if (isShown(target)) return target;
  }
  return undefined;
}

const SIGNED_IN = '[id$="inmatesDropDownList" i],[id$="lnkEmail" i]';
const SIGNED_OUT = '[id$="lnkLogin" i],[id$="txtautofromDB" i],[id$="inmateIDTextBox" i],[type=password]';
const isHome = ({ url }: View) => /^((default|home|index)(\.aspx)?)?$/.test(fileOf(url));

export const jpayHome: Page = {
  id: 'jpay-home',
  address: ROUTES['jpay-home'],
  content: (view) =>
    learnMore(view.document) !== undefined ||
    (isHome(view) && (first(view.document, SIGNED_IN) !== null || /^JPay\s*\|\s*Home\s*$/i.test(view.document.title))),
  kinds: [],
  notices: ({ document }) => (learnMore(document) ? ['learn-more'] : []),
  // Before signing in the home page is another one, and the message pages have the link only for some families.
  otherView: (view) => !isHome(view) || first(view.document, SIGNED_OUT) !== null,
};
