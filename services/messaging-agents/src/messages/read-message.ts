import { InvalidText, refuseUnshowable } from '@kindred/service/text';
import sanitizeHtml from 'sanitize-html';
import { InvalidMessage } from './refusals.ts';

/**
 * The most bytes of a text and of its HTML, as JSON has them: an event of Matrix has at most 65,536 bytes of JSON, and
 * an edit has both twice.
 */
export const mostTextBytes = 12_288;
const previewLength = 500;

/** What a message says. */
export interface MessageText {
  /** Without formatting, as the preview, the index and simple clients show it. */
  readonly body: string;
  /** The same as HTML of Matrix's subset; null without formatting. */
  readonly html: string | null;
}

/** A text of up to 500 characters and whether that is all there is. */
export interface Preview {
  readonly preview: string;
  readonly isWhole: boolean;
  /** How many characters the body has. */
  readonly length: number;
}

/**
 * Reads what a person writes. HTML is cut down to Matrix's subset.
 * @throws {InvalidMessage} @throws {InvalidText}
 */
export function readMessage(content: string, html?: string | null): MessageText {
  const body = readBody(content, 'content');
  if (html == null) return { body, html: null };
  const kept = sanitize(readBody(html, 'html'));
  // HTML that is empty once its tags are removed, such as a lone script, is refused.
  if (plainOf(kept) === '') throw new InvalidMessage('html', 'EMPTY', mostTextBytes);
  if (bytesOf(kept) > mostTextBytes) throw new InvalidMessage('html', 'TOO_LONG', mostTextBytes);
  return { body, html: kept };
}

/**
 * Makes a text that another system wrote fit: half characters and control characters are replaced, HTML is cut down to
 * Matrix's subset, and what is too long is cut. Null if nothing is left.
 */
export function cleanMessage(body: string, html: string | null): MessageText | null {
  const clean = fitting(wellFormed(body).replace(unshowable, '').trim());
  if (clean === '') return null;
  const kept = html === null ? '' : sanitize(wellFormed(html));
  return { body: clean, html: kept === '' || bytesOf(kept) > mostTextBytes ? null : kept };
}

export function previewOf({ body, html }: MessageText): Preview {
  const characters = [...body];
  const preview = characters.slice(0, previewLength).join('');
  return { preview, isWhole: html === null && characters.length <= previewLength, length: characters.length };
}

/** Replaces half surrogate pairs with U+FFFD. A homeserver answers them with a server error. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');

/** Control characters other than line breaks and tabs, and those that turn the direction of what follows. */
const unshowable = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

function readBody(text: string, field: string): string {
  const rule = { field, maxLength: mostTextBytes, lines: true };
  // A megabyte is refused before it costs anything.
  if (text.length > mostTextBytes) throw new InvalidMessage(field, 'TOO_LONG', mostTextBytes);
  refuseUnshowable(text, rule);
  const kept = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (/^[\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\s]*$/u.test(kept)) throw new InvalidText(rule, 'BLANK');
  if (bytesOf(kept) > mostTextBytes) throw new InvalidMessage(field, 'TOO_LONG', mostTextBytes);
  return kept;
}

/** As JSON has it: a line break, a tab, a quotation mark and a backslash count twice. */
const bytesOf = (text: string) => Buffer.byteLength(JSON.stringify(text)) - 2;

/** The longest beginning of a text that is not too long. */
function fitting(text: string): string {
  if (bytesOf(text) <= mostTextBytes) return text;
  let [bytes, end] = [0, 0];
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > mostTextBytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}

function plainOf(html: string): string {
  return sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} }).trim();
}

const subsetTags = (
  'del h1 h2 h3 h4 h5 h6 blockquote p a ul ol sup sub li b i u strong em s code hr br div ' +
  'table thead tbody tr th td caption pre span details summary'
).split(' ');

/** The subset of HTML that the specification of Matrix recommends for `m.room.message`, without pictures. */
const subset: sanitizeHtml.IOptions = {
  allowedTags: subsetTags,
  allowedAttributes: {
    a: ['href', 'rel', 'target'],
    ol: ['start'],
    code: ['class'],
    span: ['data-mx-bg-color', 'data-mx-color', 'data-mx-spoiler'],
  },
  allowedClasses: { code: ['language-*'] },
  allowedSchemes: ['https', 'http', 'mailto', 'magnet'],
  allowProtocolRelative: false,
  nestingLimit: 100,
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener', target: '_blank' }) },
};

function sanitize(html: string): string {
  return sanitizeHtml(html, subset).trim();
}
