/*
 * The jobs of a config, checked and completed by the schema.
 */
import { resolveFeedUrl } from '../feed/request.js';
import { parsePairs, type Pair } from '../rates/pair.js';
import { checkBySchema, ConfigError, type Schema } from './check-schema.js';
import schema from './config.schema.json' with { type: 'json' };

/** A job as a config file or a script gives it. */
export interface JobConfig {
  /** What is read. */
  readonly type: 'rates' | 'headlines';
  /** URLs of the sources, the best first; `$NAME` stands for a variable of the environment. */
  readonly src: readonly string[];
  /** Where the level to compare with is, one for each `src` by position (`-` for none). */
  readonly 'previous-src'?: readonly string[];
  /** A family's name, or `auto`. Of rates also a list separated by blanks, one for each `src` (`-` for `auto`). */
  readonly format?: string;
  /**
   * Where the fields are in a payload of no family. Of rates also a list separated by `|`, one for each `src` (`-` for
   * none).
   */
  readonly map?: string;
  /** Wanted pairs in their order, separated by blanks; all when left out. */
  readonly pairs?: string;
  /** Headers that are sent to the host of the first `src` and to no other. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The folder to fill, or the path that a handler answers under. */
  readonly out: string;
  /** Maximum number of rates or headlines, 200 by default. */
  readonly limit?: number;
  /** Headlines in a file, 50 by default. */
  readonly 'page-size'?: number;
  /** Maximum number of days in `history.json`, 400 by default; 0 for no such file. */
  readonly history?: number;
  /** Language of the numbers and dates in the HTML, `en` by default. */
  readonly lang?: string;
  /** Title of the JSON Feed. */
  readonly title?: string;
  /** URL that the folder is published under. */
  readonly 'base-url'?: string;
  /** Adds JSON-LD to the HTML. */
  readonly 'json-ld'?: boolean;
}

/** A job that is complete. */
export type Job = Required<Omit<JobConfig, 'pairs'>> & { readonly pairs: readonly Pair[] };

/** The schema of a job: its properties by name. */
export const jobSchema: Readonly<Record<string, Schema>> = (schema as Schema).properties!['jobs']!.items!.properties!;

/** A placeholder of the environment, and what is a level's date, may stand in a URL. */
const PLACEHOLDER = /\$\{?\w+\}?|\{[\w-]+\}/g;

function completeJob(config: JobConfig, place: string): Job {
  const defaults = Object.entries(jobSchema).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const job = { 'previous-src': [], headers: {}, ...Object.fromEntries(defaults), ...config } as Required<JobConfig>;
  const { pairs, unknown } = parsePairs(job.pairs);
  if (unknown.length) throw new ConfigError(`${place}.pairs: expected pairs like KGS/USD, got "${unknown.join(' ')}"`);
  for (const url of [...job.src, ...job['previous-src'].filter((one) => one !== '-')]) {
    const whole = url.replace(PLACEHOLDER, '1');
    try {
      // Its own base, as there is no page: it has to be absolute.
      resolveFeedUrl(whole, whole);
    } catch (error) {
      throw new ConfigError(`${place}.src: ${(error as Error).message}`);
    }
  }
  return { ...job, pairs };
}

/**
 * The jobs of a config.
 *
 * @param place - names the config in messages
 * @throws ConfigError at the first fault
 */
export function jobsOf(config: unknown, place: string): Job[] {
  checkBySchema(config, schema, place);
  const jobs = (config as { jobs: JobConfig[] }).jobs.map((job, index) => completeJob(job, `${place}: jobs[${index}]`));
  const outs = jobs.map(({ out }) => out.replace(/\/+$/, ''));
  const twice = outs.find((out, index) => outs.indexOf(out) !== index);
  if (twice) throw new ConfigError(`${place}: expected a folder of its own for each job, got "${twice}" twice`);
  return jobs;
}
