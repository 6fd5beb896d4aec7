import type { MatrixContent, RoomEvent } from './room-event.ts';

/** A user of the homeserver that stands for a person or an agent of the graph: `@kindred_<id>:server`. */
export interface Ghost {
  /** Of the person or agent. */
  readonly id: string;
  /** The name that clients show. Null keeps the present one, and an empty name takes it away. */
  readonly name: string | null;
}

/** What an own room is made as. The bridge is its creator, or leaves a confidential one once its owner has joined. */
export interface NewRoom {
  /** Names the room's alias, so that a repeated request makes no second room. */
  readonly channelId: string;
  readonly name: string;
  readonly topic: string | null;
  readonly joinRule: 'public' | 'invite';
  readonly isDirect: boolean;
  /** End-to-end encrypted, with the person of Matrix who owns it. */
  readonly confidentialOwner: string | null;
  readonly powerLevels: Readonly<Record<string, number>>;
}

export interface NewEvent {
  readonly roomId: string;
  /** The Matrix id that sends it: the bridge or a ghost. */
  readonly sender: string;
  /** A UUID of this event alone. It is the transaction id, and stays in the content, so that a retry sends no copy. */
  readonly key: string;
  readonly type: string;
  readonly content: MatrixContent;
}

export interface NewRedaction {
  readonly roomId: string;
  readonly sender: string;
  readonly key: string;
  readonly eventId: string;
  readonly reason: string | null;
}

export interface StateChange {
  readonly roomId: string;
  readonly type: string;
  readonly stateKey: string;
  readonly content: MatrixContent;
}

export interface RoomMember {
  readonly userId: string;
  readonly name: string | null;
}

export interface HistoryPage {
  /** The oldest first. */
  readonly events: readonly RoomEvent[];
  /** Where the next newer page begins. Null at the newest event. */
  readonly next: string | null;
}

export interface Upload {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly fileName: string;
}

/**
 * A Matrix homeserver, as its application service uses it. Each method throws `HomeserverAway` if the effect is unknown
 * and the call may be repeated, `HomeserverRefused` if repeating is of no use, and `TokenRefused` if the homeserver
 * does not know us. Every method can be repeated without a second effect.
 */
export interface Homeserver {
  readonly serverName: string;
  /** The application service's own user, which makes rooms. */
  readonly bridge: string;
  /** Whether it pushes the events of rooms to this service, those of the service too. */
  readonly pushes: boolean;
  /** Makes a ghost's user and its one device, and sets its name. */
  ensureGhost(ghost: Ghost): Promise<void>;
  createRoom(room: NewRoom): Promise<string>;
  invite(roomId: string, userId: string): Promise<void>;
  /** Also where the user was not invited: the bridge then invites first. */
  join(roomId: string, userId: string): Promise<void>;
  leave(roomId: string, userId: string): Promise<void>;
  /** Makes a person of Matrix leave. */
  remove(roomId: string, userId: string, reason: string | null): Promise<void>;
  setState(change: StateChange): Promise<void>;
  /** Null where the room has no such state. */
  readState(roomId: string, type: string, stateKey: string): Promise<MatrixContent | null>;
  /**
   * The Matrix ids that made a room of version 12 or later. They have more power than any number, and are in no list of
   * powers. Empty for an older room.
   */
  readCreators(roomId: string): Promise<readonly string[]>;
  /** Returns the event's id. */
  send(event: NewEvent): Promise<string>;
  redact(redaction: NewRedaction): Promise<string>;
  /** The id of an event that was sent with a key, if the room has one that is not older than `since`. */
  findSent(roomId: string, key: string, since: Date): Promise<string | null>;
  setReadMarker(roomId: string, userId: string, eventId: string): Promise<void>;
  listMembers(roomId: string): Promise<readonly RoomMember[]>;
  /** Events from a place on, which an earlier page or `placeAfter` gave. Null begins with the room. */
  readHistory(roomId: string, from: string | null, limit: number): Promise<HistoryPage>;
  /** The place after an event. Null where the room has no such event. */
  placeAfter(roomId: string, eventId: string): Promise<string | null>;
  /** The first event at or after a moment. */
  eventAt(roomId: string, at: Date): Promise<string | null>;
  /** Events as they are now: with the latest edit, without content if redacted. Unknown ones are left out. */
  readEvents(roomId: string, eventIds: readonly string[]): Promise<ReadonlyMap<string, RoomEvent>>;
  /** Returns the `mxc:` address. */
  upload(file: Upload): Promise<string>;
  download(address: string): Promise<Buffer>;
  /** Whose OpenID token it is. Null for a token that is wrong or has lapsed. */
  personOfToken(openIdToken: string): Promise<string | null>;
  /** Makes the homeserver push what it owes us, after an outage of either side. */
  requestBacklog(): Promise<void>;
  /** Does nothing but learn whether the homeserver answers and knows us. */
  probe(): Promise<void>;
  close(): Promise<void>;
}
