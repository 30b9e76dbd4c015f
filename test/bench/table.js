/** What the bench prints, and what it writes into the README. */
const number = (value, digits = 1) =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en', { maximumFractionDigits: value < 10 ? digits : 0 });
const pair = (one, other) => `${number(one, 0)} / ${number(other, 0)}`;

const COLUMNS = {
  '': ({ name }) => (name === 'ca-rate-ticker' ? `**${name}**` : name),
  'task ms/s': ({ task }) => number(task),
  'script · style · layout ms/s': ({ script, style, layout }) =>
    [script, style, layout].map((one) => number(one)).join(' · '),
  'recalcs/s': ({ recalcs }) => number(recalcs),
  'CPU ms/s': ({ cpu }) => number(cpu),
  'first ms': ({ first }) => number(first),
  'longest task ms': ({ longest }) => number(longest),
  'update ms (same · new widths)': ({ sameCost, wideCost }) => `${number(sameCost)} · ${number(wideCost)}`,
  'jump px (same · new widths · out of sight · resize)': ({ sameJump, wideJump, farJump, resizeJump }) =>
    [sameJump, wideJump, farJump, resizeJump].map((one) => number(one)).join(' · '),
  'moves while blocked': ({ blocked }) => (blocked === undefined ? '–' : blocked ? 'yes' : 'no'),
  '× found / in tree': ({ find, tree }) => pair(find, tree),
  elements: ({ elements }) => number(elements, 0),
  layers: ({ layers }) => number(layers, 0),
  'heap MB': ({ heap }) => number(heap),
  'brotli kB': ({ kB }) => number(kB),
};

const line = (cells) => `| ${cells.join(' | ')} |`;

/** One table for one number of items. */
export function tableOf(rows) {
  const titles = Object.keys(COLUMNS);
  const cells = (row) =>
    row.stuck
      ? [COLUMNS[''](row), 'stuck', ...titles.slice(2).map(() => '')]
      : Object.values(COLUMNS).map((show) => show(row));
  return [line(titles), line(titles.map(() => '---')), ...rows.map((row) => line(cells(row)))].join('\n');
}

/** Longest task at the start that is let pass, ms of thread time. */
const LONGEST = 200;

/**
 * Whether many items start without a long task and cost no more each than few do: a line to print, and the verdict.
 *
 * @param few - the figures of fewer items
 * @param many - those of more
 * @param times - how many times more they are
 */
export function growthOf(few, many, times) {
  const [heap, cpu] = [many.heap / few.heap, many.cpu / few.cpu];
  const ok = heap <= times && cpu <= times && many.longest <= LONGEST;
  const figures = `heap ${number(heap)} ×, CPU ${number(cpu)} ×, longest task ${number(many.longest)} ms`;
  return {
    ok,
    line: `${ok ? 'ok' : 'FAILED'}  ${many.name}, ${number(times)} × the items: ${figures} (at most ${number(times)} ×, ${LONGEST} ms)`,
  };
}

/** The middle of the figures of several rounds; what was measured once stays. */
export function medianOf(rounds) {
  const sound = rounds.filter(({ stuck }) => !stuck);
  if (sound.length * 2 <= rounds.length) return { stuck: true };
  const keys = new Set(sound.flatMap((round) => Object.keys(round)));
  const middle = (key) => {
    const values = sound.map((round) => round[key]).filter((value) => value !== undefined);
    if (typeof values[0] !== 'number') return values[0];
    return values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
  };
  return Object.fromEntries([...keys].map((key) => [key, middle(key)]));
}
