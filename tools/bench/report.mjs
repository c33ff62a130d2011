// A finished run for people: tables on the terminal, and a chart.
import { keeps } from './limits.mjs';

const number = (value) => (Number.isFinite(value) ? value.toFixed(Math.abs(value) < 10 ? 2 : 1) : 'none');
const spread = ({ median, low, high }) => `${number(median)} (${number(low)}–${number(high)})`;

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Loads by contestant, then every number with its limit. */
export function asText(loads, numbers) {
  const first = loads.map(({ name, rate, script, task, heap }) => [
    name,
    `${rate}×`,
    spread(script),
    spread(task),
    spread(heap),
  ]);
  const second = numbers.map((each) => [
    each.id,
    each.what,
    `${number(each.value)} ${each.unit}`.trim(),
    each.limit === undefined ? '' : `≤ ${each.limit}${each.aim ? ` (aim ${each.aim})` : ''}`,
    each.limit === undefined ? '' : keeps(each) ? 'kept' : 'MISSED',
  ]);
  return [
    'Page load: thread time in ms and heap in MB, median (quartiles)',
    table([['', 'CPU', 'script', 'tasks', 'heap'], ...first]),
    '',
    table([['', '', 'measured', 'limit', ''], ...second]),
  ].join('\n');
}

const escapeXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Script time at load by contestant as bars with their quartiles, one group for each throttle. */
export function asSvg(loads, title) {
  const [left, width, step] = [170, 520, 26];
  const most = Math.max(...loads.map(({ script }) => script.high), 1);
  const x = (ms) => left + (ms / most) * width;
  const bars = loads.map(({ name, rate, script }, n) => {
    const y = 46 + n * step;
    return [
      `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${escapeXml(name)}, ${rate}×</text>`,
      `<rect x="${left}" y="${y}" width="${(x(script.median) - left).toFixed(1)}" height="18" fill="${name === 'ours' ? '#1f6f5c' : '#9aa5ad'}"/>`,
      `<path d="M${x(script.low).toFixed(1)} ${y + 9}H${x(script.high).toFixed(1)}" stroke="#111" stroke-width="2"/>`,
      `<text x="${(x(script.high) + 6).toFixed(1)}" y="${y + 14}">${number(script.median)} ms</text>`,
    ].join('');
  });
  const height = 60 + loads.length * step;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 90} ${height}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/>
<text x="16" y="26" font-size="15">${escapeXml(title)}</text>
${bars.join('\n')}
</svg>
`;
}
