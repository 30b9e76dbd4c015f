/* The builder's page: one state, drawn into panel, frame, code and address. */
import elements from 'virtual:elements';
import { html, render } from 'lit';
import packageJson from '../../package.json' with { type: 'json' };
import { colourCode } from '../shell/colour-code.js';
import { copyFrom } from '../shell/copy-buttons.js';
import { startShell } from '../shell/shell-client.js';
import { redo, startHistory, step, undo, type History } from './history.js';
import { renderInspector } from './inspector.template.js';
import type { FromPreview, Piece, ToPreview } from './messages.js';
import { renderPanel } from './panel.template.js';
import { SNIPPETS } from './snippets.js';
import { fromQuery, initialState, TAGS, toQuery, type BuilderState } from './state.js';

const place = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;
const frame = place('preview') as HTMLIFrameElement;

let history: History<BuilderState> = startHistory(fromQuery(location.search, elements));
let kind = 'HTML';
let piece: Piece | undefined;
let report: Extract<FromPreview, { type: 'report' }> | undefined;
/** What the frame has to be loaded anew for, as it was loaded. */
let loaded = '';

const send = (message: ToPreview): void => frame.contentWindow?.postMessage(message, location.origin);
const elementOf = ({ tag }: BuilderState): (typeof elements)[number] =>
  elements.find(({ tagName }) => tagName === tag)!;

/** Shows the state in the frame; what is decided before a page's scripts run needs the page anew. */
function showInFrame(state: BuilderState): void {
  const { motion, colours, network } = state.page;
  // A source that does not answer as it should is met from the first request on.
  const needed = [state.tag, motion, colours, network, network === 'answers' ? '' : state.sample].join();
  const query = toQuery(state);
  if (needed === loaded) {
    send({ type: 'show', query });
  } else {
    loaded = needed;
    report = undefined;
    frame.contentWindow?.location.replace(`./preview.html?${query}`);
  }
  frame.style.maxInlineSize = state.page.width ? `${state.page.width}px` : '';
}

function update(state: BuilderState, subject: string): void {
  turn(step(history, state, subject));
}

function turn(next: History<BuilderState>): void {
  if (next.present.tag !== history.present.tag) piece = undefined;
  history = next;
  window.history.replaceState(null, '', `?${toQuery(next.present)}`);
  draw();
  showInFrame(next.present);
}

function goTo(id: string): void {
  const control = document.getElementById(id);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'center' });
}

function renderToolbar(state: BuilderState): unknown {
  return html`<fieldset class="segments">
      <legend class="visually-hidden">Element</legend>
      ${TAGS.map(
        (tag) =>
          html`<label>
            <input
              type="radio"
              name="tag"
              .checked=${tag === state.tag}
              @change=${() => update({ ...initialState(tag), page: state.page }, 'tag')}
            /><span>${tag === 'ca-rate-ticker' ? 'Rates' : 'Headlines'}</span>
          </label>`,
      )}
    </fieldset>
    <div class="tools">
      <a class="tool" href="#code">Code</a>
      <button type="button" class="tool" ?disabled=${!history.past.length} @click=${() => turn(undo(history))}>
        Undo
      </button>
      <button type="button" class="tool" ?disabled=${!history.future.length} @click=${() => turn(redo(history))}>
        Redo
      </button>
      <button type="button" class="tool" @click=${() => update(initialState(state.tag), 'reset')}>Reset</button>
    </div>`;
}

function renderCode(state: BuilderState): unknown {
  const code = SNIPPETS[kind]!(state, elementOf(state), { version: packageJson.version });
  return html`<fieldset class="segments">
      <legend class="visually-hidden">Kind of code</legend>
      ${Object.keys(SNIPPETS).map(
        (name) =>
          html`<label>
            <input
              type="radio"
              name="kind"
              .checked=${name === kind}
              @change=${() => {
                kind = name;
                draw();
              }}
            /><span>${name}</span>
          </label>`,
      )}
    </fieldset>
    <div class="code">
      <pre tabindex="0" aria-label="Code for ${kind}"><code .textContent=${code}></code></pre>
      <button
        type="button"
        class="copy"
        @click=${(event: Event) => void copyFrom(event.currentTarget as HTMLButtonElement, code)}
      >
        Copy
      </button>
    </div>`;
}

function drawInspector(): void {
  const state = history.present;
  render(renderInspector({ state, element: elementOf(state), piece, report, update, goTo }), place('inspector'));
}

function drawPanel(): void {
  const state = history.present;
  const holding = report?.states ?? [];
  const inspect = (part: string): void => send({ type: 'inspect', part });
  render(renderPanel({ state, element: elementOf(state), holding, update, inspect }), place('panel'));
}

function draw(): void {
  render(renderToolbar(history.present), place('toolbar'));
  render(renderCode(history.present), place('code'));
  drawPanel();
  drawInspector();
  const code = document.querySelector<HTMLElement>('#code pre');
  if (code) colourCode(code);
}

addEventListener('message', ({ data, source }: MessageEvent<FromPreview>) => {
  if (source !== frame.contentWindow) return;
  if (data.type === 'ready') send({ type: 'show', query: toQuery(history.present) });
  if (data.type === 'picked') piece = data.piece;
  if (data.type === 'report') {
    if (JSON.stringify(data) === JSON.stringify(report)) return;
    report = data;
    drawPanel();
  }
  drawInspector();
});

addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLInputElement && ['text', 'number'].includes(event.target.type);
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping) return;
  event.preventDefault();
  turn(event.shiftKey ? redo(history) : undo(history));
});

startShell();
draw();
showInFrame(history.present);
