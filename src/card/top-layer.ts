/** Whether an element of ours is in the top layer. */
export function isOpen(element: HTMLElement): boolean {
  return element.isConnected && element.matches(':popover-open');
}

/**
 * Into the top layer, above everything that is in it now; focus and reading place inside stay. `source` decides where
 * Tab goes (Chromium).
 */
export function raiseTo(element: HTMLElement, layer: HTMLElement, source: HTMLElement | undefined): void {
  const focused = (layer.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const scrolled = [...layer.children].map((child) => [child, child.scrollTop] as const);
  if (isOpen(element)) element.hidePopover();
  (element.showPopover as (options?: { source?: HTMLElement | undefined }) => void).call(element, { source });
  for (const [child, top] of scrolled) child.scrollTop = top;
  focused?.focus({ preventScroll: true });
}
