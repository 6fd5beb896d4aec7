import { isObject } from '../homeserver/read-room-event.ts';
import type { MatrixContent, RoomEvent } from '../homeserver/room-event.ts';
import type { MatrixEvent, MatrixFile, TextEvent } from './matrix-event.ts';
import { withoutHtmlFallback, withoutReplyFallback } from './reply-fallback.ts';

/** Longer texts are cut. The homeserver takes no event above 65,536 bytes, but history can come from elsewhere. */
const longestText = 65_536;
const longestName = 255;
const longestEmoji = 64;
const mostMentions = 100;

const memberships = ['join', 'invite', 'leave', 'ban', 'knock'] as const;

/** What an event means. Null for what the graph does not show, and for what does not follow the specification. */
export function readMatrixEvent(event: RoomEvent): MatrixEvent | null {
  const { content, stateKey } = event;
  switch (event.type) {
    case 'm.room.message':
    case 'm.sticker':
      return stateKey === null ? readMessage(event) : null;
    case 'm.reaction':
      return readReaction(event);
    case 'm.room.redaction':
      return event.redacts === null ? null : { ...happened(event), kind: 'REDACTION', target: event.redacts };
    case 'm.room.member':
      return readMembership(event);
    case 'm.room.power_levels':
      return stateKey === '' ? { ...happened(event), kind: 'POWER', users: powersIn(content) } : null;
    case 'm.room.name':
      return readDetail(event, 'NAME', content['name']);
    case 'm.room.topic':
      return readDetail(event, 'TOPIC', content['topic']);
    case 'm.room.tombstone':
      return stateKey === ''
        ? { ...happened(event), kind: 'TOMBSTONE', replacement: idIn(content['replacement_room'], '!') }
        : null;
    case 'm.room.encryption':
      return stateKey === '' && typeof content['algorithm'] === 'string'
        ? { ...happened(event), kind: 'ENCRYPTION' }
        : null;
    default:
      return null;
  }
}

const happened = ({ eventId, sender, sentAt }: RoomEvent) => ({ eventId, sender, sentAt });

function readMessage(event: RoomEvent): MatrixEvent | null {
  const { content } = event;
  const relation = isObject(content['m.relates_to']) ? content['m.relates_to'] : {};
  const target = idIn(relation['event_id'], '$');
  const edited = content['m.new_content'];
  if (relation['rel_type'] === 'm.replace')
    return target !== null && isObject(edited) ? readEdit(event, target, edited) : null;
  const body = textIn(content['body'], longestText);
  if (body === null) return null;
  const isThread = relation['rel_type'] === 'm.thread';
  const reply = isObject(relation['m.in_reply_to']) ? idIn(relation['m.in_reply_to']['event_id'], '$') : null;
  const html = formattedIn(content);
  return {
    ...happened(event),
    kind: 'TEXT',
    style: styleIn(content),
    body: reply === null ? body : withoutReplyFallback(body),
    formattedBody: reply === null || html === null ? html : withoutHtmlFallback(html),
    // Clients without threads are shown a reply to the line before, which is none.
    replyTo: isThread && relation['is_falling_back'] === true ? null : reply,
    threadRoot: isThread ? target : null,
    ...mentionsIn(content),
    file: fileIn(content),
  };
}

function readEdit(event: RoomEvent, target: string, content: MatrixContent): MatrixEvent | null {
  const body = textIn(content['body'], longestText);
  if (body === null) return null;
  const { mentions } = mentionsIn(content);
  return { ...happened(event), kind: 'EDIT', target, body, formattedBody: formattedIn(content), mentions };
}

function readReaction(event: RoomEvent): MatrixEvent | null {
  const relation = event.content['m.relates_to'];
  if (!isObject(relation) || relation['rel_type'] !== 'm.annotation') return null;
  const target = idIn(relation['event_id'], '$');
  const emoji = textIn(relation['key'], longestEmoji);
  return target === null || emoji === null ? null : { ...happened(event), kind: 'REACTION', target, emoji };
}

function readMembership(event: RoomEvent): MatrixEvent | null {
  const { content, stateKey: userId, previousContent } = event;
  const membership = memberships.find((known) => known === content['membership']);
  if (membership === undefined || userId === null || !userId.startsWith('@')) return null;
  const before = previousContent?.['membership'];
  return {
    ...happened(event),
    kind: 'MEMBERSHIP',
    userId,
    membership,
    before: typeof before === 'string' ? before : null,
    name: textIn(content['displayname'], longestName),
  };
}

function readDetail(event: RoomEvent, kind: 'NAME' | 'TOPIC', given: unknown): MatrixEvent | null {
  if (event.stateKey !== '' || typeof given !== 'string') return null;
  return { ...happened(event), kind, text: given.slice(0, longestText) };
}

function styleIn({ msgtype }: MatrixContent): TextEvent['style'] {
  if (msgtype === 'm.notice') return 'NOTICE';
  return msgtype === 'm.emote' ? 'EMOTE' : 'PLAIN';
}

function formattedIn(content: MatrixContent): string | null {
  return content['format'] === 'org.matrix.custom.html' ? textIn(content['formatted_body'], longestText) : null;
}

function mentionsIn(content: MatrixContent): { mentions: readonly string[]; mentionsRoom: boolean } {
  const given = isObject(content['m.mentions']) ? content['m.mentions'] : {};
  const users = Array.isArray(given['user_ids']) ? given['user_ids'] : [];
  const mentions = users.flatMap((user: unknown) => idIn(user, '@') ?? []).slice(0, mostMentions);
  return { mentions, mentionsRoom: given['room'] === true };
}

function fileIn(content: MatrixContent): MatrixFile | null {
  const { url: address } = content;
  if (typeof address !== 'string' || !/^mxc:\/\/[^/?#\s]{1,255}\/[\w-]{1,255}$/.test(address)) return null;
  const info = isObject(content['info']) ? content['info'] : {};
  const { size } = info;
  return {
    address,
    mediaType: textIn(info['mimetype'], longestName),
    fileName: textIn(content['filename'] ?? content['body'], longestName),
    bytes: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null,
  };
}

function powersIn(content: MatrixContent): Readonly<Record<string, number>> {
  const users = isObject(content['users']) ? Object.entries(content['users']) : [];
  return Object.fromEntries(users.filter((entry): entry is [string, number] => Number.isSafeInteger(entry[1])));
}

/** Text that the database can hold: without the null character. Empty text is none. */
function textIn(given: unknown, longest: number): string | null {
  if (typeof given !== 'string') return null;
  const text = given.replaceAll('\0', '').slice(0, longest);
  return text.trim() === '' ? null : text;
}

function idIn(given: unknown, sigil: string): string | null {
  return typeof given === 'string' && given.startsWith(sigil) && given.length <= longestName ? given : null;
}
