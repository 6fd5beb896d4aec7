import type { ReadTransaction } from '@kindred/database/read-transaction';
import { PersonaVersion } from '../personas/persona-version.ts';
import { RoomVersion } from '../rooms/room-version.ts';
import type { ChatScene } from './chat.ts';

/** Of each kind. */
const mostKept = 200;

/**
 * The versions of personas and rooms that chats are held with, kept in memory. A version never changes, so that nothing
 * has to be forgotten.
 */
export class Scenes {
  readonly #personas = new Map<string, PersonaVersion>();
  readonly #rooms = new Map<string, RoomVersion>();

  persona(tx: ReadTransaction, { personaId, personaVersion: number }: ChatScene): Promise<PersonaVersion> {
    return kept(this.#personas, `${personaId} ${number}`, () => tx.get(PersonaVersion, { personaId, number }));
  }

  room(tx: ReadTransaction, { roomId, roomVersion: number }: ChatScene): Promise<RoomVersion> {
    return kept(this.#rooms, `${roomId} ${number}`, () => tx.get(RoomVersion, { roomId, number }));
  }
}

/** When the map is full, the version that was loaded first is evicted. */
async function kept<Version>(all: Map<string, Version>, key: string, read: () => Promise<Version>): Promise<Version> {
  const known = all.get(key);
  if (known) return known;
  const version = await read();
  const [oldest] = all.keys();
  if (oldest !== undefined && all.size >= mostKept) all.delete(oldest);
  all.set(key, version);
  return version;
}
