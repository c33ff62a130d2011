import { recognise } from '../../src/fields/recognise.ts';
import { couldBePage, pageAt } from '../../src/pages/index.ts';

/** Runs inside a real page: what recognition and pageAt say of it, beside what its labels expect. */
export interface Judgement {
  id: string | null;
  notices: string[];
  /** One entry per labelled or recognised control; the selector names it for people and for tests/pages/index.json. */
  controls: { selector: string; expected: string; got: string }[];
}

const LABELLED = 'input,select,textarea,[data-expect]';

function everyRoot(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const hosts = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return [root, ...hosts.flatMap(everyRoot)];
}

function selectorOf(control: Element): string {
  const root = control.getRootNode() as Document | ShadowRoot;
  const host = root instanceof ShadowRoot ? `${selectorOf(root.host)} >>> ` : '';
  const names = ['id', 'name', 'formcontrolname']
    .filter((name) => control.getAttribute(name))
    .map((name) => `[${name}="${CSS.escape(control.getAttribute(name)!)}"]`);
  const tag = control.localName;
  const unique = names.map((name) => tag + name).find((each) => root.querySelectorAll(each).length === 1);
  return host + (unique ?? `${tag}:${[...root.querySelectorAll(tag)].indexOf(control)}`);
}

function judge(address: string): Judgement {
  const url = new URL(address);
  const all = recognise(document);
  const { id, notices } = pageAt({ url, document, fields: couldBePage(url, document) ? all : [] });
  const kinds = new Map<Element, string>(all.flatMap((field) => field.boxes.map((box) => [box, field.kind] as const)));
  const labelled = everyRoot(document).flatMap((root) => [...root.querySelectorAll(LABELLED)]);
  const controls = [...new Set([...labelled, ...kinds.keys()])].map((control) => ({
    selector: selectorOf(control),
    expected: control.getAttribute('data-expect') ?? 'other',
    got: kinds.get(control) ?? 'other',
  }));
  return { id, notices, controls };
}

Object.assign(globalThis, { judge });
