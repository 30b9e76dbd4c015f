import { startShell } from '../shell/shell-client.js';

startShell();
