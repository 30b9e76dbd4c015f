import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** Every request that came, in its order; `done` tells how its answer ended: `sent`, or `dropped` by the browser. */
const requests = [];

/** 30 MiB of JSON in some 30 kB. */
const BOMB = gzipSync(`[${' '.repeat(30 * 1024 * 1024)}]`);

/** The kind of answer of each `switched` URL, by its `id`. */
const switches = new Map();

/** Writes the head of an answer as the query asks: `status`, `type`, `cors` (`none` for none), and any `header-…`. */
function head(response, query, headers = {}) {
  const cors = query.get('cors') ?? '*';
  const type = query.get('type') ?? 'application/json';
  const own = [...query].filter(([key]) => key.startsWith('header-')).map(([key, value]) => [key.slice(7), value]);
  response.writeHead(Number(query.get('status') ?? 200), {
    ...(cors === 'none' ? {} : { 'access-control-allow-origin': cors }),
    ...(type === 'none' ? {} : { 'content-type': type }),
    ...Object.fromEntries(own),
    ...headers,
  });
}

/** The bytes that the query asks for: `body` in base64, else a small payload. */
const bodyOf = (query) => Buffer.from(query.get('body') ?? btoa('[{"pair": "KGS/USD", "value": 0.01144}]'), 'base64');

/** What can go wrong with an answer, by the last part of its path. */
const kinds = {
  async answer(response, query) {
    await sleep(Number(query.get('delay') ?? 0));
    head(response, query);
    response.end(bodyOf(query));
  },
  /** Never a head. */
  silence() {},
  /** A head, and a body that does not go on. */
  endless(response, query) {
    head(response, query);
    response.write(bodyOf(query).subarray(0, 5));
  },
  /** A byte each `every` ms. */
  async drip(response, query) {
    head(response, query);
    for (const byte of bodyOf(query)) {
      response.write(Uint8Array.of(byte));
      await sleep(Number(query.get('every') ?? 1000));
      if (response.destroyed) return;
    }
    response.end();
  },
  bomb(response, query) {
    head(response, query, { 'content-encoding': 'gzip' });
    response.end(BOMB);
  },
  /** Gzipped, so that its length is another than that of the bytes a page gets. */
  zipped(response, query) {
    const body = gzipSync(bodyOf(query));
    head(response, query, { 'content-encoding': 'gzip', 'content-length': body.length });
    response.end(body);
  },
  /** A length that is not the body's: `by` bytes more, or less. */
  length(response, query) {
    const body = bodyOf(query);
    response.strictContentLength = false;
    head(response, query, {
      'content-length': Math.max(0, body.length + Number(query.get('by'))),
      connection: 'close',
    });
    response.end(body);
    response.socket?.end();
  },
  /** A body that breaks off. */
  truncated(response, query) {
    head(response, query);
    response.write(bodyOf(query).subarray(0, 10), () => response.destroy());
  },
  reset(response) {
    response.destroy();
  },
  redirect(response, query) {
    head(response, query, { location: query.get('to') });
    response.end();
  },
  /** A redirect to itself. */
  loop(response, query, url) {
    head(response, query, { location: url });
    response.end();
  },
  /** Whatever a test has set last for this `id`; at first an answer. */
  switched(response, query, url) {
    const { kind = 'answer', options = {} } = switches.get(query.get('id')) ?? {};
    for (const [name, value] of Object.entries(options)) query.set(name, value);
    return kinds[kind](response, query, url);
  },
  /** Good and bad by turns: `status` every other time. */
  flapping(response, query) {
    const bad = requests.filter(({ id }) => id === query.get('id')).length % 2 === 0;
    if (!bad) query.delete('status');
    return kinds.answer(response, query);
  },
};

function handle(request, response) {
  const { pathname, searchParams: query } = new URL(request.url, 'http://localhost');
  const entry = { id: query.get('id'), method: request.method, headers: request.headers, done: undefined };
  requests.push(entry);
  response.on('finish', () => (entry.done = 'sent'));
  response.on('close', () => (entry.done ??= 'dropped'));
  if (request.method === 'OPTIONS') {
    const allow = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    };
    response.writeHead(204, allow).end();
    return;
  }
  kinds[pathname.split('/').at(-1)]?.(response, query, request.url);
}

/** The same bad news on the tests' own origin, as `/faults/…`. */
export function faultsOfOwnOrigin(context, next) {
  if (!context.path.startsWith('/faults/')) return next();
  context.respond = false;
  return handle(context.req, context.res);
}

/** Servers of bad news for the tests: two origins other than their own. The commands tell these, and what was asked. */
export function faultServer() {
  const servers = [createServer(handle), createServer(handle)];
  return {
    name: 'faults',
    async serverStart() {
      await Promise.all(servers.map((server) => new Promise((resolve) => server.listen(0, resolve))));
    },
    serverStop() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
    executeCommand({ command, payload }) {
      if (command === 'faults:origins') return servers.map((server) => `http://localhost:${server.address().port}`);
      if (command === 'faults:requests') return requests.filter(({ id }) => id === payload.id);
      if (command === 'faults:switch') return !!switches.set(payload.id, payload);
      return undefined;
    },
  };
}
