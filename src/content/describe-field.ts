/** What the page itself had, by control; absent when it had nothing. */
const before = new Map<Element, string | null>();

/**
 * Adds the public advice to a control's `aria-description` and takes it away again (undefined): it may stand beside what
 * the page says there. Never the person's own data: the page can read it.
 */
export function describeField(control: Element, advice: string | undefined): void {
  if (advice === undefined) {
    if (!before.has(control)) return;
    const own = before.get(control);
    if (own === null || own === undefined) control.removeAttribute('aria-description');
    else control.setAttribute('aria-description', own);
    before.delete(control);
    return;
  }
  if (!before.has(control)) before.set(control, control.getAttribute('aria-description'));
  const own = before.get(control);
  const full = own ? `${own} ${advice}` : advice;
  if (control.getAttribute('aria-description') !== full) control.setAttribute('aria-description', full);
}

/** Leaves every control as the page made it. */
export function forgetDescriptions(): void {
  for (const control of [...before.keys()]) describeField(control, undefined);
}
