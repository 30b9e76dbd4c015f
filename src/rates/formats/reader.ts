import type { Quote } from '../rate.js';

/**
 * Reads one family of payloads: its quotes as they stand, unchecked; an empty list when it is of this family and
 * holds none; `undefined` when it is of another family. Decides by the payload's shape, never by where it came from.
 */
export type Reader = (payload: unknown) => (Quote | undefined)[] | undefined;
