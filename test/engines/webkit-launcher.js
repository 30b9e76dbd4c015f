import { WebkitSession } from './webkit-session.js';

/** What tests send by name, as the private-use characters of WebDriver (§17.4.2, keyboard actions). */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
/** A page that is left takes less than a second. */
const STOP_TIMEOUT_MS = 20_000;

/**
 * Runs tests in WebKitGTK. The test runner's own WebDriver launcher brings a client with a hundred packages; nine commands
 * of the protocol are all that is needed. A browser that hangs or dies is ended, and the next file has a new one.
 */
export class WebkitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  #paths;
  #active = new Set();
  #session;

  /** @param paths - of the driver and the browser, see `WebkitSession` */
  constructor(paths) {
    this.#paths = paths;
  }

  async #send(...command) {
    this.#session ??= WebkitSession.start(this.#paths);
    return (await this.#session).send(...command);
  }

  async startSession(id, url) {
    this.#active.add(id);
    try {
      await this.#send('POST', '/url', { url });
    } catch (error) {
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
    const session = this.#session;
    this.#session = undefined;
    // One that did not start has ended itself.
    await session?.then((one) => one.stop()).catch(() => undefined);
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
