import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process, { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

/** What tests send by name, as the private-use characters of WebDriver (§17.4.2, keyboard actions). */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
/** A busy machine takes some seconds to start a browser. */
const START_TIMEOUT_MS = 60_000;
/** The browser's own limits for scripts and loads, and beyond them what a hanging browser is given. */
const COMMAND_TIMEOUT_MS = 60_000;
const ANSWER_TIMEOUT_MS = COMMAND_TIMEOUT_MS + 10_000;
/** A page that is left takes less than a second. */
const STOP_TIMEOUT_MS = 20_000;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a screen without a monitor, and gives the process and the name of its display. */
async function startScreen() {
  // The server looks for a free display itself and writes its number to the descriptor.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`expected Xvfb to give a display, got exit code ${code}`)));
    screen.stdio[3].once('data', resolve);
  });
  return { screen, display: `:${String(number).trim()}` };
}

/**
 * Runs tests in WebKitGTK's MiniBrowser over WebDriver, in a window on a screen of its own. The window keeps its size,
 * 1024 × 730 px inside: one that WebDriver sizes loses its focus where nothing manages windows (WebKitGTK 2.50). The test runner's own
 * WebDriver launcher brings a client with a hundred packages; nine commands of the protocol are all that is needed.
 */
export class WebdriverLauncher {
  name = 'WebKit';
  type = 'webdriver';
  #options;
  #active = new Set();
  #started;
  #processes = [];
  #queue = Promise.resolve();

  /**
   * @param driver - path of WebKitWebDriver
   * @param browser - path of MiniBrowser
   */
  constructor(options) {
    this.#options = options;
  }

  /** The driver ends its browser when it is asked to, and a browser that hangs ends without its screen. */
  #kill = () => {
    for (const child of this.#processes) child.kill();
    this.#processes = [];
  };

  /** A run that is ended from outside leaves no browser behind: Node ends without `exit` on a signal that nobody takes. */
  #end = () => process.exit(1);

  async #start() {
    process.once('exit', this.#kill);
    process.once('SIGTERM', this.#end);
    const { screen, display } = await startScreen();
    this.#processes.push(screen);
    const port = await freePort();
    const driver = spawn(this.#options.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      // Its language is that of the machine, and a machine may have none ("C"), which is no language tag.
      env: { ...env, DISPLAY: display, LC_ALL: 'en_US.UTF-8', NO_AT_BRIDGE: '1', GTK_A11Y: 'none' },
      stdio: 'ignore',
    });
    this.#processes.unshift(driver);
    const root = `http://127.0.0.1:${port}`;
    const capabilities = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: this.#options.browser, args: ['--automation'] },
    };
    const deadline = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      try {
        const { sessionId } = await request(root, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
        this.#started.root = `${root}/session/${sessionId}`;
        break;
      } catch (error) {
        if (Date.now() > deadline) throw new Error('expected WebKitWebDriver to open a session', { cause: error });
        await sleep(200);
      }
    }
    await this.#send('POST', '/timeouts', { script: COMMAND_TIMEOUT_MS, pageLoad: COMMAND_TIMEOUT_MS });
  }

  /** The commands of one browser go one after the other. */
  #send(method, path, body, timeout = ANSWER_TIMEOUT_MS) {
    const answer = this.#queue.then(() => request(this.#started.root, method, path, body, timeout));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #running() {
    if (!this.#started) {
      this.#started = {};
      this.#started.ready = this.#start();
    }
    await this.#started.ready;
  }

  async startSession(id, url) {
    this.#active.add(id);
    try {
      await this.#running();
      await this.#send('POST', '/url', { url });
    } catch (error) {
      // A browser that died is started anew for the next file.
      await this.stop();
      throw error;
    }
  }

  async stopSession(id) {
    this.#active.delete(id);
    try {
      await this.#send('POST', '/actions', { actions: [] }, STOP_TIMEOUT_MS);
      await this.#send('POST', '/url', { url: 'about:blank' }, STOP_TIMEOUT_MS);
    } catch {
      // It hangs, or died: the next file has a new one.
      await this.stop();
    }
    return {};
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl() {
    return this.#send('GET', '/url');
  }

  startDebugSession() {
    throw new Error('To debug in WebKit, open the page in a browser of your own.');
  }

  async stop() {
    process.removeListener('exit', this.#kill);
    process.removeListener('SIGTERM', this.#end);
    if (this.#started?.root) {
      await request(this.#started.root, 'DELETE', '', undefined, STOP_TIMEOUT_MS).catch(() => undefined);
    }
    this.#kill();
    this.#started = undefined;
    this.#queue = Promise.resolve();
  }

  // The names by which the test runner's commands call a launcher of type `webdriver`.

  sendKeys(id, keys) {
    const actions = keys.flatMap((key) => ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key })));
    return this.#send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #mouse(...actions) {
    return this.#send('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  sendMouseMove(id, x, y) {
    return this.#mouse({ type: 'pointerMove', x, y, duration: 0 });
  }

  sendMouseDown(id, button = 'left') {
    return this.#mouse({ type: 'pointerDown', button: BUTTONS[button] });
  }

  sendMouseUp(id, button = 'left') {
    return this.#mouse({ type: 'pointerUp', button: BUTTONS[button] });
  }

  async sendMouseClick(id, x, y, button) {
    await this.sendMouseMove(id, x, y);
    await this.sendMouseDown(id, button);
    await this.sendMouseUp(id, button);
  }

  async resetMouse(id) {
    await this.#send('DELETE', '/actions');
    await this.sendMouseMove(id, 0, 0);
  }
}

async function request(root, method, path, body, timeout = ANSWER_TIMEOUT_MS) {
  const response = await fetch(root + path, {
    method,
    signal: AbortSignal.timeout(timeout),
    // GET and DELETE have no body; an empty one is what the others at least have.
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}
