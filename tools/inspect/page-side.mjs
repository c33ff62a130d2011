// Functions that run inside the inspected page (its own world): finding a control, typing's before and after, selectors.
// Each is sent as source text, so none may use anything outside itself.

/** Marks what a `css >>> css` selector finds, so that the driver can take hold of it. Returns its tag and type. */
export function take(selector) {
  let root = document;
  const steps = selector.split('>>>').map((step) => step.trim());
  for (const [n, step] of steps.entries()) {
    let found = null;
    try {
      found = root.querySelector(step);
    } catch {
      return { error: 'is not a CSS selector' };
    }
    if (!found) return { error: 'finds nothing' };
    if (n === steps.length - 1) {
      globalThis.__taken = found;
      return { tag: found.localName, type: (found.type ?? '').toLowerCase(), text: found.isContentEditable };
    }
    if (!found.shadowRoot) return { error: 'leads into an element without an open shadow root' };
    root = found.shadowRoot;
  }
  return { error: 'is empty' };
}

/** Selector and value of the control at each child-index path (`0/1/#/0`). */
export function locate(paths, withValues) {
  const children = (parent) => [...parent.children];
  const quote = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;
  const only = (root, selector, element) => {
    try {
      const found = root.querySelectorAll(selector);
      return found.length === 1 && found[0] === element;
    } catch {
      return false;
    }
  };
  const within = (root, element) => {
    const tag = element.localName;
    const id = element.getAttribute('id');
    if (id && only(root, `#${CSS.escape(id)}`, element)) return `#${CSS.escape(id)}`;
    for (const name of ['name', 'formcontrolname', 'aria-label', 'placeholder', 'autocomplete', 'type']) {
      const value = element.getAttribute(name);
      if (value && only(root, `${tag}[${name}=${quote(value)}]`, element)) return `${tag}[${name}=${quote(value)}]`;
    }
    if (only(root, tag, element)) return tag;
    const parts = [];
    for (let at = element; at && at !== root; at = at.parentNode) {
      const own = at.getAttribute?.('id');
      if (own && at !== element && only(root, `#${CSS.escape(own)}`, at)) {
        parts.unshift(`#${CSS.escape(own)}`);
        break;
      }
      if (!at.parentNode) break;
      parts.unshift(`${at.localName}:nth-child(${children(at.parentNode).indexOf(at) + 1})`);
    }
    return parts.join(' > ');
  };
  return paths.map((path) => {
    let at = document;
    for (const step of path.split('/')) at = step === '#' ? at?.shadowRoot : at?.children[Number(step)];
    if (!at) return null;
    const selectors = [];
    for (let element = at; element; ) {
      const root = element.getRootNode();
      selectors.unshift(within(root, element));
      element = root instanceof ShadowRoot ? root.host : null;
    }
    const value = 'value' in at ? String(at.value) : (at.textContent ?? '').trim();
    return { selector: selectors.join(' >>> '), ...(withValues ? { value } : {}) };
  });
}

/** Resolves when no node of the page has come or gone for `quiet` ms, or after `most` ms. */
export function settle(quiet, most) {
  return new Promise((done) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(last);
      clearTimeout(latest);
      done();
    };
    let last = setTimeout(end, quiet);
    const latest = setTimeout(end, most);
    const observer = new MutationObserver(() => {
      clearTimeout(last);
      last = setTimeout(end, quiet);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
