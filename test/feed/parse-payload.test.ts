import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.js';
import { parsePayload } from '../../src/feed/parse-payload.js';

function errorOf(text: string): FeedError {
  try {
    parsePayload(text, 'https://rates.example/usd.json');
  } catch (error) {
    if (error instanceof FeedError) return error;
  }
  throw new Error(`expected a FeedError for ${text.slice(0, 40)}`);
}

describe('a payload', () => {
  it('is parsed where it starts like JSON, blanks and byte order mark aside', () => {
    expect(parsePayload('{"usd": {"kgs": 87.4}}')).to.deep.equal({ usd: { kgs: 87.4 } });
    expect(parsePayload('\ufeff\n  [1, 2]\n')).to.deep.equal([1, 2]);
  });

  it('is its text where it starts otherwise', () => {
    expect(parsePayload('\r\n• KGS/USD = 0.01144 0%\n')).to.equal('• KGS/USD = 0.01144 0%');
    expect(parsePayload('87.4')).to.equal('87.4');
    expect(parsePayload('null')).to.equal('null');
  });

  for (const text of [
    '<?xml version="1.0"?><ValCurs/>',
    '<rss version="2.0"></rss>',
    '<headlines></headlines>',
    '<header/>',
  ]) {
    it(`may be XML: ${text}`, () => {
      expect(parsePayload(text)).to.equal(text);
    });
  }

  it('that is missing is an error of the code empty', () => {
    for (const text of ['', ' \r\n\t', '\ufeff']) expect(errorOf(text).code).to.equal('empty');
  });

  it('of broken JSON is an error of the code parse, with its cause and its beginning', () => {
    for (const text of ['{"usd": {"kgs":', '[1, 2', "{'usd': 1}", '{} {}']) {
      const error = errorOf(text);
      expect(error.code).to.equal('parse');
      expect(error.cause).to.be.instanceOf(SyntaxError);
      expect(error.message).to.contain(text);
    }
    expect(errorOf(`{${'x'.repeat(5000)}`).message.length).to.be.below(100);
  });

  const pages = [
    '<!doctype html><title>404</title>',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    '\n<html lang="en">',
    '<HEAD>',
    '<body>',
  ];
  for (const text of pages) {
    it(`that is a web page is an error of the code format: ${text.trim()}`, () => {
      expect(errorOf(text).code).to.equal('format');
    });
  }

  it('that is bad names the URL', () => {
    for (const text of ['', '{', '<html>']) expect(errorOf(text).url).to.equal('https://rates.example/usd.json');
  });
});
