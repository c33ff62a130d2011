import { onTestFinished, vi } from 'vitest';
import { startPanel } from '../../src/panel/start.ts';

/** Opens the panel as the browser would, and closes it after the test. */
export async function openPanel(query = '?frame=popup') {
  const end = new AbortController();
  document.body.replaceChildren(Object.assign(document.createElement('div'), { id: 'panel' }));
  window.location.href = `https://panel.test/panel.html${query}`;
  await startPanel(document, end.signal);
  onTestFinished(() => end.abort());
  const text = () => document.getElementById('panel')!.textContent!;
  const controls = () => [...document.querySelectorAll<HTMLElement>('button,a,input,select,textarea,summary')];
  const labelOf = ({ id }: HTMLElement) => (id ? document.querySelector(`label[for="${id}"]`) : null);
  const nameOf = (element: HTMLElement) =>
    (
      element.getAttribute('aria-label') ??
      (labelOf(element) ?? element.closest('label') ?? element).textContent ??
      ''
    ).trim();
  const find = (name: string | RegExp) => {
    const found = controls().find((element) =>
      typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
    );
    if (!found) throw new Error(`No control “${name}”. There are: ${controls().map(nameOf).join(' | ')}`);
    return found;
  };
  return {
    text,
    find,
    press: (name: string | RegExp) => find(name).click(),
    sees: (words: string) =>
      vi.waitFor(() => {
        if (!text().includes(words)) throw new Error(`“${words}” is not in: ${text()}`);
      }),
    close: () => end.abort(),
  };
}
