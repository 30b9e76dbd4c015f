/*
 * The folder of a job: read before a run, written after it, each file as a whole or not at all.
 */
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldsOf } from '../payload/json.js';
import { parseHistory } from './history.js';
import type { JobMemory, JobResult } from './job.js';
import type { KeptChoice } from './kept-choice.js';
import type { SourceStates } from './sources.js';

/** What is known of the sources. Its name begins with a dot, as it is not meant to be published. */
const MEMORY_FILE = '.snapshot.json';
const TEMPORARY = /^\..+\.\d+\.tmp$/;
/** What a killed run left is older than any run takes. */
const MAX_TEMPORARY_AGE_MS = 3_600_000;
const LATER_PAGE = /^feed-\d+\.json$/;

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What a text holds; undefined when there is none, or it was broken by others. */
function tryParse<Value>(text: string | undefined, parse: (text: string) => Value): Value | undefined {
  try {
    return text === undefined ? undefined : parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what a job keeps. Without it, or where it cannot be read, the job begins anew. */
export async function readMemory(folder: string): Promise<JobMemory> {
  const memory = fieldsOf(tryParse(await readText(join(folder, MEMORY_FILE)), JSON.parse));
  const since = memory['troubleSince'];
  return {
    sources: { ...fieldsOf(memory['sources']) } as SourceStates,
    choice: memory['choice'] as KeptChoice | undefined,
    history: tryParse(await readText(join(folder, 'history.json')), parseHistory) ?? new Map(),
    troubleSince: typeof since === 'number' ? since : undefined,
  };
}

/**
 * Writes a file so that readers see the old text or the new one, whatever happens meanwhile.
 *
 * @returns whether its text is another than before
 */
async function writeWhole(folder: string, name: string, text: string): Promise<boolean> {
  const path = join(folder, name);
  if ((await readText(path)) === text) return false;
  const temporary = join(folder, `.${name}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(text);
      // Else a crash of the machine may leave the new name on an empty file.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
}

/** Removes pages that the feed no longer has, and what killed runs left. */
async function removeOld(folder: string, files: JobResult['files']): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const isOldPage = LATER_PAGE.test(name) && files.has('feed.json') && !files.has(name);
    const isLeft = TEMPORARY.test(name) && Date.now() - (await stat(path)).mtimeMs > MAX_TEMPORARY_AGE_MS;
    if (isOldPage || isLeft) await rm(path, { force: true });
  }
}

/**
 * Writes what a run gave.
 *
 * @returns names of the files that changed; nothing else was written
 */
export async function writeResult(
  folder: string,
  { files, status, memory: { sources, choice, troubleSince } }: JobResult,
  hide: (text: string) => string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const changed: string[] = [];
  for (const [name, text] of [...files, ['status.json', status] as const]) {
    if (await writeWhole(folder, name, text)) changed.push(name);
  }
  await removeOld(folder, files);
  // The last: what it says of a source must not be newer than the files.
  await writeWhole(folder, MEMORY_FILE, hide(`${JSON.stringify({ sources, choice, troubleSince })}\n`));
  return changed;
}
