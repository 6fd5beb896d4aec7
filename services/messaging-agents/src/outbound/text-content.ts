import type { MatrixContent } from '../homeserver/room-event.ts';
import type { CallFile, EventRef, MatrixText } from './matrix-call.ts';

/** The id of an event that a call is about. Null while, or because, it was never sent. */
export type ResolveRef = (ref: EventRef) => string | null;

/** The content of a new message. */
export function messageContent(text: MatrixText, resolve: ResolveRef): MatrixContent {
  const relation = relationOf(text, resolve);
  return { ...plainContent(text), ...(relation !== null && { 'm.relates_to': relation }) };
}

/** The content of an edit: what clients show instead, and a text for clients that know no edits. */
export function editContent(text: MatrixText, eventId: string): MatrixContent {
  const content = plainContent(text);
  return {
    ...content,
    body: `* ${String(content['body'])}`,
    'm.new_content': content,
    'm.relates_to': { rel_type: 'm.replace', event_id: eventId },
  };
}

export function reactionContent(eventId: string, emoji: string): MatrixContent {
  return { 'm.relates_to': { rel_type: 'm.annotation', event_id: eventId, key: emoji } };
}

function plainContent({ body, html, mentions = [], file }: MatrixText): MatrixContent {
  return {
    msgtype: file === undefined ? 'm.text' : messageTypeOf(file.mediaType),
    body: wellFormed(body),
    ...(html !== null && { format: 'org.matrix.custom.html', formatted_body: wellFormed(html) }),
    ...(file !== undefined && {
      url: file.address,
      filename: wellFormed(file.fileName),
      info: infoOf(file),
    }),
    // Also when it is empty: without it, clients look for names in the text.
    'm.mentions': mentions.length === 0 ? {} : { user_ids: mentions },
  };
}

/** Without what is not known: clients expect numbers. */
function infoOf({ mediaType: mimetype, bytes: size, width: w, height: h }: CallFile): MatrixContent {
  return { mimetype, ...(size !== null && { size }), ...(w !== null && { w }), ...(h !== null && { h }) };
}

function relationOf({ replyTo, threadRoot }: MatrixText, resolve: ResolveRef): MatrixContent | null {
  const reply = replyTo === undefined ? null : resolve(replyTo);
  const root = threadRoot === undefined ? null : resolve(threadRoot);
  if (root === null) return reply === null ? null : { 'm.in_reply_to': { event_id: reply } };
  return {
    rel_type: 'm.thread',
    event_id: root,
    is_falling_back: reply === null,
    'm.in_reply_to': { event_id: reply ?? root },
  };
}

function messageTypeOf(mediaType: string): string {
  const [kind] = mediaType.split('/');
  return kind === 'image' || kind === 'video' || kind === 'audio' ? `m.${kind}` : 'm.file';
}

/** A homeserver answers half a surrogate pair with 500, as if it were away. */
export function wellFormed(text: string): string {
  return text.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
