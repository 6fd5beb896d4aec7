export type MatrixContent = Readonly<Record<string, unknown>>;

/** Our own key in an event's content. Unlike the transaction id, other clients' copies and pushes have it too. */
export const keyField = 'city.kindred.id';

/** An event of a room, as the homeserver tells of it. */
export interface RoomEvent {
  readonly eventId: string;
  readonly roomId: string;
  readonly type: string;
  readonly sender: string;
  readonly content: MatrixContent;
  /** By the homeserver's clock, or by the sender's where that is another homeserver's. */
  readonly sentAt: Date;
  readonly stateKey: string | null;
  readonly redacts: string | null;
  /** Of a state event: what it replaced. */
  readonly previousContent: MatrixContent | null;
}

/** The key under which this service sent an event. Null for another's event, and for a redacted one. */
export function keyOf({ content }: Pick<RoomEvent, 'content'>): string | null {
  const key = content[keyField];
  return typeof key === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key) ? key : null;
}
