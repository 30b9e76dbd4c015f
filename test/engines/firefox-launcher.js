import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { FIREFOX_PREFS } from '../../scripts/engines.js';

/** A page that is left takes less than a second. */
const STOP_TIMEOUT_MS = 20_000;

/** Runs tests in Firefox, over WebDriver BiDi. A browser that hangs is killed, and the next file has a new one. */
export function firefoxLauncher(executablePath) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: FIREFOX_PREFS,
    },
  });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    let timer;
    const timeout = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error('expected Firefox to leave the page, it hangs')), STOP_TIMEOUT_MS);
    });
    try {
      return await Promise.race([stopSession(id), timeout]);
    } catch (error) {
      launcher.activePages.clear();
      launcher.inactivePages.length = 0;
      launcher.browser?.process()?.kill('SIGKILL');
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return launcher;
}
