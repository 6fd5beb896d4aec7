/** An event that a call is about: by our key where this service sent it, perhaps not yet, or by its id. */
export type EventRef = { readonly key: string } | { readonly eventId: string };

export interface CallFile {
  /** The `mxc:` address. */
  readonly address: string;
  readonly mediaType: string;
  readonly fileName: string;
  /** Null where it is not known, like the width and the height. */
  readonly bytes: number | null;
  /** In pixels. */
  readonly width: number | null;
  readonly height: number | null;
}

/** What a message has beside its text, which is read when the call is made. */
export interface MessageParts {
  readonly replyTo?: EventRef | undefined;
  readonly threadRoot?: EventRef | undefined;
  readonly mentionedUserIds?: readonly string[] | undefined;
}

/** What a message says, as its event has it. */
export interface MatrixText extends Omit<MessageParts, 'mentionedUserIds'> {
  readonly body: string;
  /** Sanitised HTML. */
  readonly html: string | null;
  /** Matrix ids. */
  readonly mentions?: readonly string[] | undefined;
  readonly file?: CallFile | undefined;
}

interface OfChannel {
  readonly channelId: string;
}

/** The person or agent whose ghost makes the call. Null for the bridge. */
interface BySender extends OfChannel {
  readonly sender: string | null;
}

export interface CreateRoom extends OfChannel {
  readonly kind: 'CREATE_ROOM';
  readonly name: string;
  readonly topic: string | null;
  readonly joinRule: 'public' | 'invite';
  readonly isDirect: boolean;
  /** The Matrix id of the owner of a confidential channel, whose room is encrypted. */
  readonly confidentialOwner: string | null;
  /** Powers by Matrix id. */
  readonly powerLevels: Readonly<Record<string, number>>;
}

export interface SendText extends BySender, MessageParts {
  readonly kind: 'SEND_TEXT';
  /** Also the call's id, the transaction id, and the key in the event. */
  readonly messageId: string;
}

export interface EditText extends BySender, Pick<MessageParts, 'mentionedUserIds'> {
  readonly kind: 'EDIT';
  readonly messageId: string;
  readonly target: EventRef;
}

/**
 * Redacts up to 200 events in one call: a message with its edits, or what an erased person said. Its keys are the same
 * at each attempt, so that a repetition goes on where an earlier one ended.
 */
export interface RedactAll extends BySender {
  readonly kind: 'REDACT_ALL';
  readonly targets: readonly EventRef[];
}

/** Also takes a reaction back, by the call that made it. */
export interface Redact extends BySender {
  readonly kind: 'REDACT';
  readonly target: EventRef;
  readonly reason: string | null;
}

export interface React extends BySender {
  readonly kind: 'REACT';
  readonly target: EventRef;
  readonly emoji: string;
}

export interface ReadUpTo extends BySender {
  readonly kind: 'READ_MARKER';
  readonly target: EventRef;
}

/** A member of a room by Matrix id, such as a person with a linked account. */
export interface Invite extends OfChannel {
  readonly kind: 'INVITE';
  readonly userId: string;
}

/** The ghost of the sender comes or goes. */
export interface Join extends BySender {
  readonly kind: 'JOIN';
}

export interface Leave extends BySender {
  readonly kind: 'LEAVE';
}

/** Takes away the name that clients show of the ghost of an erased person, in all rooms. */
export interface ClearName extends BySender {
  readonly kind: 'CLEAR_NAME';
  readonly sender: string;
}

/** The bridge makes a person of Matrix leave. */
export interface Remove extends OfChannel {
  readonly kind: 'REMOVE';
  readonly userId: string;
  readonly reason: string | null;
}

export interface SetPower extends OfChannel {
  readonly kind: 'SET_POWER';
  /** All powers by Matrix id, as they shall be. */
  readonly powerLevels: Readonly<Record<string, number>>;
  /** The power that a message takes: above 0 in a channel that only some may write in. */
  readonly eventsDefault: number;
  /** Of a room that people made in Matrix: only the powers of ghosts are set, below the bridge's own. */
  readonly keepsOthers?: boolean | undefined;
}

export interface SetTopic extends OfChannel {
  readonly kind: 'SET_TOPIC';
  readonly topic: string;
}

export interface SetName extends OfChannel {
  readonly kind: 'SET_NAME';
  readonly name: string;
}

/** What this service asks of the homeserver. */
export type MatrixCall =
  | CreateRoom
  | SendText
  | EditText
  | Redact
  | RedactAll
  | React
  | ReadUpTo
  | Invite
  | Join
  | Leave
  | ClearName
  | Remove
  | SetPower
  | SetTopic
  | SetName;

export type CallKind = MatrixCall['kind'];

/** The events that a call is about. */
export function refsOf(call: MatrixCall): readonly EventRef[] {
  const texts = call.kind === 'SEND_TEXT' ? [call.replyTo, call.threadRoot] : [];
  const target = 'target' in call ? [call.target] : [];
  const targets = call.kind === 'REDACT_ALL' ? call.targets : target;
  return [...targets, ...texts].filter((ref) => ref !== undefined);
}
