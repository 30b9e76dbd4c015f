/** Writes the figures of test/bench/feed-simulation.ts into docs/feeds.md, between its comments of their names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}/test/bench/feed-simulation.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});

// The simulation creates millions of errors, whose stack traces would take most of its time.
Error.stackTraceLimit = 0;
const times = (value) => `${value.toFixed(2)} ×`;
const options = { embeds: 1, interval: 300, opening: 600 };
const cellOf = ({ busiest, mean }) => `${times(busiest)} (${times(mean)})`;
const requestsOf = (embeds, interval) => Math.round(embeds / interval).toLocaleString('en');
const file = `${root}/docs/feeds.md`;

/** Writes a table into the document. */
function write(name, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  console.log(`${table}\n`);
  const [before, after] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(new RegExp(`${before}[^]*${after}`), () => `${before}\n\n${table}\n\n${after}`),
  );
}

const rows = [];
for (const embeds of [10_000, 1_000_000]) {
  for (const interval of [300, 900]) {
    for (const outage of ['refused', '503', '503 until']) {
      const phases = module.simulate({ ...options, embeds, interval, outage });
      rows.push([embeds.toLocaleString('en'), interval, outage, requestsOf(embeds, interval), ...phases.map(cellOf)]);
    }
  }
}
const names = module.simulate({ ...options, outage: '503' }).map(({ name }) => name);
write('simulation', ['embeds', 'interval, s', 'outage by', 'steady mean, requests/s', ...names], rows);

const fallbackRows = [];
for (const interval of [300, 900]) {
  for (const outage of ['refused', '503', 'silent']) {
    const { first, second } = module.simulateFallback({ ...options, embeds: 1_000_000, interval, outage });
    fallbackRows.push([interval, outage, requestsOf(1_000_000, interval), ...[...first, ...second].map(cellOf)]);
  }
}
const { first, second } = module.simulateFallback({ ...options, outage: '503' });
const phases = [...first.map(({ name }) => `first, ${name}`), ...second.map(({ name }) => `second, ${name}`)];
write('fallback', ['interval, s', 'first out by', 'steady mean, requests/s', ...phases], fallbackRows);
