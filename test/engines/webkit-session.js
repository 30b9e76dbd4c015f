import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process, { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A busy machine takes some seconds to start a browser. */
const START_TIMEOUT_MS = 60_000;
/** The browser's own limits for scripts and loads, and beyond them what a hanging browser is given. */
const COMMAND_TIMEOUT_MS = 60_000;
const ANSWER_TIMEOUT_MS = COMMAND_TIMEOUT_MS + 10_000;
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

/**
 * A session of WebDriver with WebKitGTK's MiniBrowser, in a window on a screen of its own. The window keeps its size,
 * 1024 × 730 px inside: one that WebDriver sizes loses its focus where nothing manages windows (WebKitGTK 2.50).
 */
export class WebkitSession {
  #processes = [];
  #root;
  #queue = Promise.resolve();

  /**
   * @param driver - path of WebKitWebDriver
   * @param browser - path of MiniBrowser
   */
  static async start({ driver, browser }) {
    const session = new WebkitSession();
    try {
      await session.#start(driver, browser);
      return session;
    } catch (error) {
      await session.stop();
      throw error;
    }
  }

  /** The driver ends its browser when it is asked to, and a browser that hangs ends without its screen. */
  #kill = () => {
    for (const child of this.#processes) child.kill();
    this.#processes = [];
  };

  /** A run that is ended from outside leaves no browser behind: Node ends without `exit` on a signal that nobody takes. */
  #end = () => process.exit(1);

  async #start(path, browser) {
    process.once('exit', this.#kill);
    process.once('SIGTERM', this.#end);
    const { screen, display } = await startScreen();
    this.#processes.push(screen);
    const port = await freePort();
    const driver = spawn(path, [`--port=${port}`, '--host=127.0.0.1'], {
      // Its language is that of the machine, and a machine may have none ("C"), which is no language tag.
      env: { ...env, DISPLAY: display, LC_ALL: 'en_US.UTF-8', NO_AT_BRIDGE: '1', GTK_A11Y: 'none' },
      stdio: 'ignore',
    });
    this.#processes.unshift(driver);
    const root = `http://127.0.0.1:${port}`;
    const capabilities = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    };
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (!this.#root) {
      try {
        const { sessionId } = await request(root, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
        this.#root = `${root}/session/${sessionId}`;
      } catch (error) {
        if (Date.now() > deadline) throw new Error('expected WebKitWebDriver to open a session', { cause: error });
        await sleep(200);
      }
    }
    await this.send('POST', '/timeouts', { script: COMMAND_TIMEOUT_MS, pageLoad: COMMAND_TIMEOUT_MS });
  }

  /** Sends a command, after those that were sent before, and gives the value of its answer. */
  send(method, path, body, timeout = ANSWER_TIMEOUT_MS) {
    const answer = this.#queue.then(() => request(this.#root, method, path, body, timeout));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  /** Ends the browser, and all that was started for it. */
  async stop() {
    process.removeListener('exit', this.#kill);
    process.removeListener('SIGTERM', this.#end);
    if (this.#root) await request(this.#root, 'DELETE', '', undefined, STOP_TIMEOUT_MS).catch(() => undefined);
    this.#kill();
  }
}
