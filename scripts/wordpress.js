/* Has WordPress for the tests, with a database and PHP. Where it cannot be had, the tests are not run, and that is said. */
import { hasWordPress, PACKAGES } from '../test/wordpress/site.js';
import { need } from './debian.js';
import { NOT_RUN } from './exit-codes.js';

need('WordPress', hasWordPress, PACKAGES, NOT_RUN);
