/* Has PHP for the tests. */
import { spawnSync } from 'node:child_process';
import { need } from './debian.js';

need('PHP', () => spawnSync('php', ['--version']).status === 0, ['php-cli']);
