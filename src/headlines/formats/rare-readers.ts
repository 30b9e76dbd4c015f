import { parseLocalDate } from '../text/local-dates.js';
import { withoutCredit } from '../text/credits.js';
import { firstPicture } from '../text/pictures.js';
import { jsonList } from './json-list.js';
import type { RareReaders } from './reader.js';

/** Readers of dates in words of several languages, pictures and credits within texts, and lists of other services. */
export const rareReaders: RareReaders = { parseDate: parseLocalDate, firstPicture, withoutCredit, readList: jsonList };
