import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../browser/devtools.js';

/** What each tool is asked, as tests ask it. */
const QUESTIONS: Record<string, unknown> = {
  'devtools:tree': undefined,
  'devtools:holdings': undefined,
  'devtools:media': { 'prefers-reduced-motion': 'reduce' },
  'devtools:medium': { medium: 'print' },
  'devtools:touch': { points: [[1, 1]] },
  'devtools:zone': { timeZone: 'Asia/Tokyo' },
  'devtools:zoom': { factor: 1 },
  'devtools:trace': undefined,
  'devtools:work': { url: '/test/pages/strip.html', seconds: 0.1 },
  'devtools:blocked': { url: '/test/pages/strip.html', blocked: 100 },
  'devtools:run': { url: '/test/pages/strip.html', script: '({})' },
};
/** What puts the page back. */
const RESETS: Record<string, unknown> = {
  'devtools:media': { 'prefers-reduced-motion': '' },
  'devtools:medium': { medium: '' },
  'devtools:zone': { timeZone: '' },
  'devtools:longest-task': undefined,
};

describe('a tool of the browser', () => {
  after(async () => {
    for (const [command, payload] of Object.entries(RESETS)) {
      await executeServerCommand(command, payload).catch(() => undefined);
    }
  });

  for (const [command, payload] of Object.entries(QUESTIONS)) {
    it(`is missing exactly where it is listed as missing: ${command}`, async () => {
      const isListed = (): boolean => {
        try {
          globalThis.checkTool?.(command);
          return false;
        } catch {
          return true;
        }
      };
      const isThere = await executeServerCommand(command, payload).then(
        () => true,
        () => false,
      );
      expect(isThere).to.equal(!isListed());
    });
  }
});
