/*
 * From the bytes of an answer to its quotes or headlines, as the elements read them.
 */
import { decodeText, parsePayload } from '../feed/parse-payload.js';
import type { Answer } from '../feed/feed.js';
import type { HeadlinePage } from '../headlines/formats/reader.js';
import { readPage } from '../headlines/source/read-page.js';
import type { ReadResult } from '../rates/formats/read-as.js';
import { readPayload } from '../rates/formats/read-payload.js';

/** How an answer is read: the attributes of the elements. */
export interface ReadSettings {
  /** A family's name, or `auto`. */
  readonly format: string;
  /** Where the fields are; empty when they are not mapped. */
  readonly map: string;
}

/** Bytes as they came, and where from. */
export interface AnswerBytes {
  readonly bytes: Uint8Array;
  /** The URL after redirects. */
  readonly url: string;
  readonly headers: Headers;
}

/** The payload of an answer: parsed JSON, or text. */
export function payloadOf({ bytes, url, headers }: AnswerBytes): Answer {
  return { payload: parsePayload(decodeText(bytes, headers.get('content-type')), url), url, headers };
}

/**
 * The quotes of an answer.
 *
 * @throws FeedError or ReadError when there are none
 */
export async function readRates(answer: AnswerBytes, settings: ReadSettings): Promise<ReadResult> {
  return readPayload(payloadOf(answer).payload, settings);
}

/**
 * The headlines of an answer, each once.
 *
 * @throws FeedError or ReadError when there are none
 */
export async function readHeadlines(answer: AnswerBytes, settings: ReadSettings): Promise<HeadlinePage> {
  return readPage(payloadOf(answer), { ...settings, read: undefined });
}
