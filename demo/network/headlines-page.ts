import '../../src/define.js';
import { startShell } from '../shell/shell-client.js';
import { answerAsNewsSite } from './news-site.js';

answerAsNewsSite();
startShell();
