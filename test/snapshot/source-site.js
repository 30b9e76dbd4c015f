/* A site of sources for the tests of the command line tool, and the tool itself. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/snapshot/cli.js', import.meta.url));

/**
 * Starts a server. Its answers may be changed at any time.
 *
 * @param answers - by path: `{ status, headers, body }`, or a function that gets the request and gives that; what is not
 * there is a 404
 */
export async function startSources(answers = {}) {
  const requests = [];
  const server = createServer((incoming, outgoing) => {
    requests.push({ url: incoming.url, headers: incoming.headers });
    const found = answers[new URL(incoming.url, 'http://localhost').pathname];
    const answer = typeof found === 'function' ? found(incoming, outgoing) : found;
    if (outgoing.headersSent || (found && !answer)) return;
    const { status = 200, headers = {}, body = '' } = answer ?? { status: 404 };
    outgoing.writeHead(status, headers);
    outgoing.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    answers,
    requests,
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A folder that is removed at the end of a test. */
export function makeFolder(test) {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the tool; `ended` gives its exit code, signal and what it printed. */
export function startTool(args, { cwd, env = {} } = {}) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, output })));
  return { child, ended };
}

/** Runs the tool to its end. */
export const runTool = (args, options) => startTool(args, options).ended;

/** All files of a folder, those with a dot as well, by name. */
export const filesOf = (folder) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

/** A bank's list in windows-1251, as Russia's sends it. */
export const bankXml = (date, usd, kgs) =>
  Buffer.from(
    `<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="${date}" name="\xcf\xf0\xee\xe1\xe0">` +
      `<Valute><CharCode>USD</CharCode><Nominal>1</Nominal><Value>${usd}</Value></Valute>` +
      `<Valute><CharCode>KGS</CharCode><Nominal>100</Nominal><Value>${kgs}</Value></Valute></ValCurs>`,
    'latin1',
  );

/** A feed of some items. */
export const rss = (count) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>News</title>${[...Array(count).keys()]
    .map(
      (index) =>
        `<item><guid>https://news.example/${index}</guid><title>AT&amp;T &lt; ${index} &amp;amp; more</title>` +
        `<link>https://news.example/${index}</link><description>About ${index}, at some length</description>` +
        `<pubDate>Fri, 05 Jun 2026 10:${String(59 - index).padStart(2, '0')}:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
