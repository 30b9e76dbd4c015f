import { startShell } from '../shell/shell-client.js';
import { answerAsNewsSite } from './news-site.js';

answerAsNewsSite();
startShell();
// The elements ask as soon as they are defined.
void import('../../src/define.js');
