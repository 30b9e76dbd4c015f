#!/usr/bin/env node
/*
 * The command `ca-rate-ticker`.
 */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ConfigError, type Schema } from './check-schema.js';
import { jobSchema, jobsOf, type Job } from './config.js';
import { EXIT, runSnapshot } from './run-snapshot.js';
import { Secrets } from './secrets.js';

const DEFAULT_CONFIG = 'ca-rate-ticker.config.json';

/** The flags of a job: its properties, `--header` for `headers`. */
const jobFlags = Object.entries(jobSchema).map(
  ([name, schema]) => [name === 'headers' ? 'header' : name, schema] as const,
);
const isList = ({ type }: Schema): boolean => type === 'array' || type === 'object';

function usage(): string {
  const flags = jobFlags.map(([name, { description, default: value }]) => {
    const rest = value === undefined || value === '' ? '' : ` Default: ${JSON.stringify(value)}.`;
    return `  --${name.padEnd(14)}${description ?? ''}${rest}`;
  });
  return [
    'ca-rate-ticker snapshot [--config FILE]   reads sources and writes static files for the elements',
    'ca-rate-ticker snapshot --type rates --src URL --out FOLDER   the same for one job, without a config',
    'ca-rate-ticker check URL|FILE             says what a source is, and how to show it',
    '',
    `Without flags, the jobs are those of ${DEFAULT_CONFIG}. The flags of one job (lists: several times):`,
    ...flags,
    '',
    'Exit codes: 0 all is new; 1 something is stale; 2 wrong use; 3 nothing could be read or written.',
  ].join('\n');
}

/** The value of a flag as its property has it. */
function valueOf(schema: Schema, value: string | boolean | (string | boolean)[]): unknown {
  if (schema.type === 'integer') return Number(value);
  if (schema.type !== 'object') return value;
  const pairs = [value].flat().map((line) => /^([^:]+):\s*(.*)$/.exec(String(line))?.slice(1) ?? [String(line), '']);
  return Object.fromEntries(pairs) as unknown;
}

async function readConfig(file: string): Promise<Job[]> {
  let config: unknown;
  try {
    config = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(`${file}: expected JSON, got ${(error as Error).message}`);
  }
  return jobsOf(config, file);
}

async function snapshot(args: string[]): Promise<number> {
  const options: ParseArgsConfig['options'] = { config: { type: 'string' } };
  for (const [name, schema] of jobFlags) {
    options[name] = { type: schema.type === 'boolean' ? 'boolean' : 'string', multiple: isList(schema) };
  }
  const { values } = parseArgs({ args, options });
  const { config, ...given } = values;
  const flags = jobFlags.flatMap(([name, schema]) => {
    const value = given[name];
    return value === undefined ? [] : [[name === 'header' ? 'headers' : name, valueOf(schema, value)] as const];
  });
  const secrets = new Secrets(process.env);
  const file = typeof config === 'string' ? config : DEFAULT_CONFIG;
  const jobs = flags.length ? jobsOf({ jobs: [Object.fromEntries(flags)] }, 'flags') : await readConfig(file);
  // Also said before anything is asked, and so that no message ever shows a key.
  for (const { src, 'previous-src': previous, headers } of jobs) {
    for (const text of [...src, ...previous, ...Object.values(headers)]) secrets.fill(text);
  }
  const base = flags.length ? process.cwd() : dirname(file);
  return runSnapshot(jobs, base, secrets, (line) => console.log(line));
}

async function main([command, ...args]: string[]): Promise<number> {
  try {
    if (command === 'snapshot') return await snapshot(args);
    if (command === '--help' || command === '-h') {
      console.log(usage());
      return EXIT.ok;
    }
    console.error(usage());
    return EXIT.usage;
  } catch (error) {
    const isUsage = error instanceof ConfigError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(`ca-rate-ticker: ${(error as Error).message}`);
    return isUsage ? EXIT.usage : EXIT.failed;
  }
}

process.exitCode = await main(process.argv.slice(2));
