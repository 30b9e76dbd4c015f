import { expect } from '@open-wc/testing';
import { ReadError } from '../../src/payload/read-error.js';

/** The ReadError that a reading fails with. */
export async function failure(reading: Promise<unknown>): Promise<ReadError> {
  const error: unknown = await reading.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error).to.be.instanceOf(ReadError);
  return error as ReadError;
}

/** What it says. */
export const said = async (reading: Promise<unknown>): Promise<string> => (await failure(reading)).message;
