import type { DescribedControl } from '../pages/page.ts';
import { publicLabel, publicName, publicPlace } from './public-text.ts';

const MAX_CHARACTERS = 60_000;

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function writeOptions({ tag, options }: DescribedControl): string {
  if (typeof options === 'number') return options === 0 ? '' : `<!-- a list of ${options} -->`;
  const [start, end] = tag === 'select' ? ['option', 'option'] : ['div role="option"', 'div'];
  return options
    .map(([value, text]) => {
      const code = end === 'option' && /^[A-Za-z]{0,3}$/.test(value) ? ` value="${value}"` : '';
      return `<${start}${code}>${escapeHtml(publicPlace(text))}</${end}>`;
    })
    .join('');
}

/** One control as HTML: tag, attributes, its label around it. */
function writeControl(control: DescribedControl): string {
  const { tag } = control;
  // One box of several that stand for people or cards (radio, checkbox) may carry whom it stands for in its id.
  const isChoice = control.attributes.some(([name, value]) => name === 'type' && /^(radio|checkbox)$/i.test(value));
  const attributes = control.attributes
    .filter(([name]) => !(isChoice && name === 'id'))
    .map(([name, value]) => [name, publicName(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  const label = escapeHtml(publicLabel(control.label));
  const start = `<${tag}${attributes}>`;
  const element = tag === 'input' ? start : `${start}${writeOptions(control)}</${tag}>`;
  return label === '' ? element : `<label>${label} ${element}</label>`;
}

/**
 * "Copy a description for the maintainers": the controls of a page as small HTML that can be opened as a page, with
 * only such words as forms in general use. At most 60,000 characters.
 */
export function writeDescription(controls: readonly DescribedControl[]): string {
  const lines: string[] = [];
  let open = 0;
  let left = MAX_CHARACTERS;
  for (const control of controls) {
    const line = writeControl(control);
    left -= line.length;
    if (left < 0) break;
    if (control.form !== open) lines.push(...(open ? ['</form>'] : []), ...(control.form ? ['<form>'] : []));
    open = control.form;
    lines.push(line);
  }
  if (open) lines.push('</form>');
  return `<!doctype html>\n<title>Description of a page</title>\n${lines.join('\n')}\n`;
}
