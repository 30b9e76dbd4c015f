/*
 * From the sources of a job to its headlines: merged, each story once.
 */
import type { HeadlinePage } from '../headlines/formats/reader.js';
import type { Headline } from '../headlines/list/headline.js';
import { mergeSources } from '../headlines/list/ordering.js';
import { pageUrl } from '../headlines/source/page-url.js';
import type { Job } from './config.js';
import type { JobContent, SourceError } from './rates-job.js';
import { readHeadlines } from './read-bytes.js';
import { hostOf, type Sources } from './sources.js';

const MAX_BYTES = 5 * 1024 * 1024;

/** The headlines of a job. One failing source does not hide the others: what it gave last stays. */
export async function loadHeadlines(job: Job, sources: Sources, now: number): Promise<JobContent<Headline>> {
  const errors: SourceError[] = [];
  const lists: (readonly Headline[])[] = [];
  const pages = job.src.map(async (url) => {
    const first = pageUrl(url, { page: 1, pageSize: job.limit, search: '' }, url);
    const { content, error } = await sources.load<HeadlinePage>(first, {
      settings: job,
      maxBytes: MAX_BYTES,
      read: (answer) => readHeadlines(answer, job),
    });
    return { url, content, error };
  });
  for (const { url, content, error } of await Promise.all(pages)) {
    if (error) errors.push({ source: hostOf(url), error });
    if (content) lists.push(content.headlines);
  }
  return {
    items: mergeSources(lists, now).slice(0, job.limit),
    isStale: errors.length > 0,
    errors,
    missing: [],
  };
}
