import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readHeadlines } from '../../dist/snapshot/read-bytes.js';
import { filesOf, makeFolder, rss, runTool, startSources } from './source-site.js';

const SETTINGS = { format: 'auto', map: '' };
const bytesOf = (text, name) => ({
  bytes: Buffer.from(text),
  url: `https://page.example/news/${name}`,
  headers: new Headers(),
});

/** All headlines that the element reads of a folder, page by page. */
async function readByElement(files) {
  const headlines = [];
  for (let name = 'feed.json'; name;) {
    const page = await readHeadlines(bytesOf(files[name], name), SETTINGS);
    assert.equal(page.format, 'json-feed');
    headlines.push(...page.headlines);
    name = page.next && new URL(page.next).pathname.split('/').at(-1);
  }
  return headlines;
}

async function startNews(t, answers) {
  const site = await startSources({ '/news.rss': { body: rss(7) }, ...answers });
  t.after(() => site.stop());
  const folder = makeFolder(t);
  const run = (...more) =>
    runTool(['snapshot', '--type', 'headlines', '--src', `${site.origin}/news.rss`, '--out', 'out', ...more], {
      cwd: folder,
    });
  return { site, out: join(folder, 'out'), run };
}

test('a feed becomes pages of JSON Feed that the element reads as it reads the feed itself', async (t) => {
  const { out, run, site } = await startNews(t);
  const { code, output } = await run('--page-size', '3');
  assert.equal(code, 0, output);
  const files = filesOf(out);
  assert.deepEqual(
    Object.keys(files).filter((name) => name.startsWith('feed')),
    ['feed-2.json', 'feed-3.json', 'feed.json'],
  );
  const feed = JSON.parse(files['feed.json']);
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.next_url, 'feed-2.json');
  const original = await readHeadlines(
    { bytes: Buffer.from(rss(7)), url: `${site.origin}/news.rss`, headers: new Headers() },
    SETTINGS,
  );
  const fields = ({ lang, ...rest }) => rest;
  assert.deepEqual((await readByElement(files)).map(fields), original.headlines.map(fields));
});

test('pages that a shorter feed no longer has are removed, and the addresses are absolute where the folder has one', async (t) => {
  const { site, out, run } = await startNews(t);
  await run('--page-size', '3', '--base-url', 'https://cdn.example/news');
  assert.equal(JSON.parse(filesOf(out)['feed-2.json']).next_url, 'https://cdn.example/news/feed-3.json');
  site.answers['/news.rss'] = { body: rss(2) };
  await run('--page-size', '3');
  assert.deepEqual(
    Object.keys(filesOf(out)).filter((name) => name.startsWith('feed')),
    ['feed.json'],
  );
});

test('the HTML has each headline once, with link, day and excerpt, and texts of the feed are no markup', async (t) => {
  const { site, out, run } = await startNews(t);
  site.answers['/news.rss'] = {
    body: rss(1).replace('About 0', '&lt;b&gt;Bold&lt;/b&gt; &amp;lt;script&amp;gt;'),
  };
  await run();
  const html = filesOf(out)['headlines.html'];
  assert.match(html, /<a href="https:\/\/news\.example\/0">AT&amp;T &lt; 0 &amp; more<\/a>/);
  assert.match(html, /<time datetime="2026-06-05T10:59:00\.000Z">2026-06-05<\/time>/);
  assert.doesNotMatch(html, /<script|<b>/);
});

test('one of two feeds fails: what it gave last stays among the news of the other, and the exit code says so', async (t) => {
  const { site, out, run } = await startNews(t);
  site.answers['/other.rss'] = {
    body: rss(1).replaceAll('news.example', 'other.example').replace('AT&amp;T', 'Other'),
  };
  const both = ['--src', `${site.origin}/other.rss`];
  await run(...both);
  const before = (await readByElement(filesOf(out))).length;
  site.answers['/other.rss'] = { status: 500 };
  const { code } = await run(...both);
  assert.equal(code, 1);
  assert.equal((await readByElement(filesOf(out))).length, before);
  assert.equal(before, 8);
});

test('each headline keeps the name of its own publication', async (t) => {
  const { out, run } = await startNews(t);
  await run('--title', 'All the news');
  assert.equal((await readByElement(filesOf(out)))[0].source, 'News');
  assert.equal(JSON.parse(filesOf(out)['feed.json']).title, 'All the news');
});
