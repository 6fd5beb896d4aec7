/** An event that the graph can show, sent by a user other than this service's bridge and ghosts. */
export type MatrixEvent =
  | TextEvent
  | EditEvent
  | ReactionEvent
  | RedactionEvent
  | MembershipEvent
  | PowerEvent
  | RoomDetailEvent
  | TombstoneEvent
  | EncryptionEvent;

interface HappenedEvent {
  readonly eventId: string;
  /** The Matrix id of who did it. */
  readonly sender: string;
  readonly sentAt: Date;
}

export interface MatrixFile {
  /** The `mxc:` address. */
  readonly address: string;
  readonly mediaType: string | null;
  readonly fileName: string | null;
  readonly bytes: number | null;
}

export interface TextEvent extends HappenedEvent {
  readonly kind: 'TEXT';
  /** A NOTICE is of a program, which no other program answers. An EMOTE says what its sender does. */
  readonly style: 'PLAIN' | 'NOTICE' | 'EMOTE';
  readonly body: string;
  /** As it came: not sanitised. */
  readonly formattedBody: string | null;
  readonly replyTo: string | null;
  readonly threadRoot: string | null;
  readonly mentions: readonly string[];
  readonly mentionsRoom: boolean;
  readonly file: MatrixFile | null;
}

/** Only the sender of a message edits it; the handler compares. */
export interface EditEvent extends HappenedEvent {
  readonly kind: 'EDIT';
  readonly target: string;
  readonly body: string;
  readonly formattedBody: string | null;
  readonly mentions: readonly string[];
}

export interface ReactionEvent extends HappenedEvent {
  readonly kind: 'REACTION';
  readonly target: string;
  readonly emoji: string;
}

/** Of a message, an edit or a reaction. The homeserver has checked that the sender may. */
export interface RedactionEvent extends HappenedEvent {
  readonly kind: 'REDACTION';
  readonly target: string;
}

export interface MembershipEvent extends HappenedEvent {
  readonly kind: 'MEMBERSHIP';
  readonly userId: string;
  readonly membership: 'join' | 'invite' | 'leave' | 'ban' | 'knock';
  /** Equal to `membership` where only the name changed. */
  readonly before: string | null;
  readonly name: string | null;
}

export interface PowerEvent extends HappenedEvent {
  readonly kind: 'POWER';
  readonly users: Readonly<Record<string, number>>;
}

export interface RoomDetailEvent extends HappenedEvent {
  readonly kind: 'NAME' | 'TOPIC';
  readonly text: string;
}

/** The room goes on as another one. */
export interface TombstoneEvent extends HappenedEvent {
  readonly kind: 'TOMBSTONE';
  readonly replacement: string | null;
}

/** The room is end-to-end encrypted from now on, so nothing in it can be read here. */
export interface EncryptionEvent extends HappenedEvent {
  readonly kind: 'ENCRYPTION';
}

/** A room that belongs to a channel. */
export interface ChannelRoom {
  readonly channelId: string;
  readonly roomId: string;
  /** The event was read from the room's history, and may be old. Handlers ask whether it is older than the link. */
  readonly isHistory: boolean;
  /** The event is from before the room belonged to the channel. Blocks, time outs and slow mode do not look back. */
  readonly isBeforeLink: boolean;
}
