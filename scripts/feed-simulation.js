/** Writes the figures of test/bench/feed-simulation.ts into docs/feeds.md, between its two `simulation` comments. */
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
const rows = [];
for (const embeds of [10_000, 1_000_000]) {
  for (const interval of [300, 900]) {
    for (const outage of ['refused', '503', '503 until']) {
      const phases = module.simulate({ embeds, interval, outage, opening: 600 });
      const cells = [embeds.toLocaleString('en'), interval, outage, Math.round(embeds / interval).toLocaleString('en')];
      rows.push([...cells, ...phases.map(({ busiest, mean }) => `${times(busiest)} (${times(mean)})`)]);
    }
  }
}
const names = module.simulate({ embeds: 1, interval: 300, outage: '503', opening: 600 }).map(({ name }) => name);
const head = ['embeds', 'interval, s', 'outage by', 'steady mean, requests/s', ...names];
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
console.log(table);

const file = `${root}/docs/feeds.md`;
const [before, after] = ['<!-- simulation -->', '<!-- /simulation -->'];
const text = readFileSync(file, 'utf8');
writeFileSync(
  file,
  text.replace(new RegExp(`${before}[^]*${after}`), () => `${before}\n\n${table}\n\n${after}`),
);
