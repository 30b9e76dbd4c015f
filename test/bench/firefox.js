/**
 * `npm run bench:firefox`: asks Firefox itself, by the flag that its own tests use (`Animation.isRunningOnCompositor`,
 * for privileged scripts only), whether every segment on screen moves off the main thread: 50 rates, lines and columns,
 * at 1 and 2 device px per CSS px. The engine's own report must say the same. A mask and a clip-path around the strip show
 * that the question can be answered by no; an item of 60,000 px does not, as Firefox 153 paints a part of it ahead.
 *
 * FIREFOX_PATH names another Firefox.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFirefox } from '../../scripts/engines.js';
import { buildPages } from './build.js';

const PORT = 2929;
const COUNT = 50;
/** Firefox has renewed the flag by then, ms. */
const RENEWED = 300;
const TRIES = 10;

/** A Firefox without a window, and the commands of its Marionette protocol: `length:[0, id, name, parameters]`. */
class Firefox {
  #waiting = new Map();
  #id = 0;

  static async start(path, ratio) {
    const firefox = new Firefox();
    firefox.profile = mkdtempSync(join(tmpdir(), 'bench-firefox-'));
    const prefs = {
      'marionette.port': PORT,
      'layout.css.devPixelsPerPx': String(ratio),
      'app.normandy.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    };
    const lines = Object.entries(prefs).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(firefox.profile, 'user.js'), lines.join('\n'));
    const args = [
      '--headless',
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--width',
      '1400',
      '--profile',
      firefox.profile,
    ];
    firefox.process = spawn(path, args, { stdio: 'ignore' });
    for (let tries = 0; !firefox.socket; tries++) {
      if (tries > 60) throw new Error(`${path}: expected a Marionette port within 30 s`);
      await sleep(500);
      firefox.socket = await new Promise((resolve) => {
        const socket = connect(PORT, '127.0.0.1', () => resolve(socket));
        socket.on('error', () => resolve(undefined));
      });
    }
    firefox.#listen();
    await firefox.send('WebDriver:NewSession', {});
    return firefox;
  }

  #listen() {
    let left = Buffer.alloc(0);
    this.socket.on('data', (data) => {
      left = Buffer.concat([left, data]);
      for (;;) {
        const colon = left.indexOf(':');
        const end = colon + 1 + Number(left.subarray(0, Math.max(0, colon)));
        if (colon < 0 || left.length < end) return;
        const message = JSON.parse(left.subarray(colon + 1, end));
        left = left.subarray(end);
        if (Array.isArray(message)) this.#waiting.get(message[1])?.(message);
      }
    });
  }

  async send(name, parameters) {
    const id = ++this.#id;
    const answer = new Promise((resolve) => this.#waiting.set(id, resolve));
    const text = JSON.stringify([0, id, name, parameters]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await answer;
    if (error) throw new Error(`${name}: ${error.message}`);
    return result?.value;
  }

  /** Runs a script in the page, with the browser's own privileges. */
  run(script, ...args) {
    return this.send('WebDriver:ExecuteScript', { script, args, sandbox: 'system', newSandbox: false });
  }

  async stop() {
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.process.kill();
    await sleep(500);
    rmSync(this.profile, { recursive: true, force: true });
  }
}

const path = findFirefox();
if (!path) {
  console.log('skipped: no Firefox is installed here (FIREFOX_PATH names one)');
  exit(0);
}

const [page] = await buildPages(['ca-rate-ticker']);
const file = join(mkdtempSync(join(tmpdir(), 'bench-page-')), 'page.html');
writeFileSync(file, page.html);

/** What Firefox and the engine say of the segments now. */
const ASK = `
  const host = document.querySelector('ca-rate-ticker');
  const ticker = host.wrappedJSObject;
  const strip = host.openOrClosedShadowRoot.querySelector('.strip').getBoundingClientRect();
  const segments = [...host.openOrClosedShadowRoot.querySelectorAll('.segment')].map((segment, index) => {
    const [animation] = segment.getAnimations();
    // What has only a gap in the strip paints nothing there, and Firefox has nothing to move.
    const inSight = [...segment.querySelectorAll('[part~=pair], [part~=value], [part~=change]')].some((text) => {
      const place = text.getBoundingClientRect();
      return place.right > strip.left + 1 && place.left < strip.right - 1 && place.bottom > strip.top + 1 && place.top < strip.bottom - 1;
    });
    const why = animation?.effect.getProperties().map(({ warning }) => warning).filter(Boolean).join(' ');
    return { index, inSight, running: !!animation?.isRunningOnCompositor, why, blocker: ticker.report()[index].blocker ?? null };
  });
  return { segments, ratio: devicePixelRatio };`;

const CASES = {
  'a line': { clear: true },
  'a column': { clear: true, direction: 'up' },
  'a line behind a clip-path': { clear: false, style: 'clip-path: inset(0)' },
  'a column behind a mask': { clear: false, direction: 'up', style: 'mask-image: linear-gradient(black, black)' },
};

let failed = 0;
for (const ratio of [1, 2]) {
  const firefox = await Firefox.start(path, ratio);
  for (const [what, { clear, direction = 'auto', style = '' }] of Object.entries(CASES)) {
    await firefox.send('WebDriver:Navigate', { url: `file://${file}` });
    await firefox.run(
      `const [count, direction, style] = arguments;
       const page = window.wrappedJSObject;
       document.querySelector('#box').style.cssText = style + '; inline-size: 1200px; overflow: clip;' + (direction === 'up' ? 'block-size: 300px' : '');
       page.eval('bench.mount(' + count + '); document.querySelector("ca-rate-ticker").direction = ' + JSON.stringify(direction));`,
      COUNT,
      direction,
      style,
    );
    await sleep(1500);
    const inSight = [];
    let segments, seen;
    // All the way round, so that each segment has its time in sight.
    for (let index = 0; index < COUNT; index += 5) {
      const pair = `C${String(index).padStart(4, '0')}/USD`;
      await firefox.run(`document.querySelector('ca-rate-ticker').wrappedJSObject.scrollToPair(arguments[0])`, pair);
      await sleep(600);
      ({ segments, ratio: seen } = await firefox.run(ASK));
      // Firefox renews the flag of what comes in sight with a delay: who is not on the compositor is asked again, while in sight.
      for (let tries = 1; tries <= TRIES && segments.some(({ inSight, running }) => inSight && !running); tries++) {
        await sleep(RENEWED);
        const { segments: later } = await firefox.run(ASK);
        segments = segments.map((first, index) =>
          first.running || !later[index].inSight ? first : { ...later[index], tries },
        );
      }
      inSight.push(...segments.filter((segment) => segment.inSight));
    }
    const agreed = inSight.every(({ running, blocker }) => running === !blocker);
    const ok =
      seen === ratio &&
      inSight.length > 0 &&
      agreed &&
      inSight.every(({ running }) => running) === clear &&
      (!clear || new Set(inSight.map(({ index }) => index)).size === segments.length);
    failed += ok ? 0 : 1;
    const running = inSight.filter((segment) => segment.running).length;
    const why = [...new Set(inSight.flatMap(({ why, blocker }) => [why, blocker]))].filter(Boolean).join('; ');
    const again = Math.max(0, ...inSight.map(({ running, tries = 0 }) => (running ? tries : 0)));
    console.log(
      `${ok ? 'ok' : 'FAILED'}  ${seen}×  ${what}: ${segments.length} segments, seen ${inSight.length} times, ${running} of them on the compositor${again ? `, some after ${again * RENEWED} ms` : ''} ${why && `(${why})`}`,
    );
  }
  await firefox.stop();
}
console.log(failed ? `${failed} failed` : 'all as they should be');
exit(failed ? 1 : 0);
