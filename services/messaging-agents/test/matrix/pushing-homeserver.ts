import { randomUUID } from 'node:crypto';
import type { HistoryPage, Homeserver, NewEvent } from '../../src/homeserver/homeserver.ts';
import { HomeserverAway } from '../../src/homeserver/refusals.ts';
import { keyField, type RoomEvent } from '../../src/homeserver/room-event.ts';
import type { PushedEvent } from './homeserver-pushes.ts';

/** What becomes of the next event that the service sends. */
export type SendFault = 'NONE' | 'NOT_TAKEN' | 'ANSWER_LOST' | 'PUSHED_FIRST';

interface StoredEvent extends RoomEvent {
  readonly key: string | null;
}

const pageLength = 3;

/** A homeserver in memory with one room, whose pushes the test makes. Of a redacted event it pushes what is left. */
export class PushingHomeserver {
  readonly events: StoredEvent[] = [];
  readonly #redacted = new Set<string>();
  /** How many events the service has answered for. */
  acknowledged = 0;
  fault: SendFault = 'NONE';

  constructor(
    readonly roomId: string,
    readonly push: (events: readonly PushedEvent[]) => Promise<number>,
  ) {}

  /** Only what sending and reading history need. */
  get port(): Homeserver {
    const done = async () => undefined;
    const port: Partial<Homeserver> = {
      serverName: 'kindred.local',
      bridge: '@kindred:kindred.local',
      pushes: true,
      ensureGhost: done,
      createRoom: async () => this.roomId,
      invite: done,
      join: done,
      leave: done,
      remove: done,
      setState: done,
      setReadMarker: done,
      requestBacklog: done,
      findSent: async (_, key) => this.events.find((event) => event.key === key)?.eventId ?? null,
      send: (event) => this.#answer(() => this.#store(event)),
      redact: ({ eventId, key, sender }) => this.#answer(() => this.#redact(sender, eventId, key)),
      placeAfter: async (_, eventId) => {
        const place = this.events.findIndex((event) => event.eventId === eventId);
        return place < 0 ? null : String(place + 1);
      },
      readHistory: async (_, from) => this.#page(Number(from ?? 0)),
    };
    return port as Homeserver;
  }

  says(sender: string, content: object): string {
    return this.#store({ roomId: this.roomId, sender, key: '', type: 'm.room.message', content: { ...content } });
  }

  redacts(sender: string, target: string): void {
    this.#redact(sender, target, '');
  }

  /** Pushes the next events. They stay owed if the service does not answer with 200. */
  async pushNext(count: number): Promise<void> {
    const next = this.#asPushed(this.acknowledged, this.acknowledged + count);
    if (next.length === 0) return;
    if ((await this.push(next)) === 200) this.acknowledged += next.length;
  }

  async pushAgain(count: number): Promise<void> {
    const again = this.#asPushed(Math.max(0, this.acknowledged - count), this.acknowledged);
    if (again.length > 0) await this.push(again);
  }

  /** What a client shows of the room: texts with their latest edit, without those that were redacted. */
  get shown(): { readonly eventId: string; readonly text: unknown }[] {
    const said = this.#messages().filter(({ content }) => content['m.new_content'] === undefined);
    return said
      .filter(({ eventId }) => !this.#redacted.has(eventId))
      .map(({ eventId, sender, content }) => ({ eventId, text: this.#latest(eventId, sender) ?? content['body'] }));
  }

  #messages() {
    return this.events.filter(({ type }) => type === 'm.room.message');
  }

  #latest(target: string, sender: string): unknown {
    const edits = this.#messages().filter(
      (edit) => edit.sender === sender && Reflect.get(Object(edit.content['m.relates_to']), 'event_id') === target,
    );
    return Reflect.get(Object(edits.at(-1)?.content['m.new_content']), 'body') as unknown;
  }

  async #answer(take: () => string): Promise<string> {
    const { fault } = this;
    this.fault = 'NONE';
    if (fault === 'NOT_TAKEN') throw new HomeserverAway('not taken');
    const eventId = take();
    if (fault === 'PUSHED_FIRST') await this.pushNext(this.events.length);
    if (fault === 'ANSWER_LOST') throw new HomeserverAway('the answer is lost');
    return eventId;
  }

  #store({ sender, key, type, content }: NewEvent, redacts: string | null = null): string {
    const before = key === '' ? undefined : this.events.find((event) => event.key === key);
    if (before) return before.eventId;
    const eventId = `$${randomUUID()}`;
    const kept = key === '' ? content : { ...content, [keyField]: key };
    const fixed = { roomId: this.roomId, stateKey: null, previousContent: null, sentAt: new Date() };
    this.events.push({ ...fixed, eventId, sender, type, content: kept, redacts, key: key === '' ? null : key });
    return eventId;
  }

  #redact(sender: string, target: string, key: string): string {
    this.#redacted.add(target);
    return this.#store({ roomId: this.roomId, sender, key, type: 'm.room.redaction', content: {} }, target);
  }

  #left(event: StoredEvent): StoredEvent {
    return this.#redacted.has(event.eventId) ? { ...event, content: {} } : event;
  }

  #page(start: number): HistoryPage {
    const events = this.events.slice(start, start + pageLength).map((event) => this.#left(event));
    return { events, next: start + pageLength < this.events.length ? String(start + pageLength) : null };
  }

  #asPushed(start: number, end: number): PushedEvent[] {
    return this.events.slice(start, end).map((event) => {
      const { eventId, roomId, type, sender, content, sentAt, redacts } = this.#left(event);
      const pushed = { event_id: eventId, room_id: roomId, type, sender, content, origin_server_ts: sentAt.getTime() };
      return redacts === null ? pushed : { ...pushed, redacts };
    });
  }
}
