import { roomPublished } from '@kindred/contracts/companion-journal/room-published';
import { roomRetired } from '@kindred/contracts/companion-journal/room-retired';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { IsNull } from 'typeorm';
import { givenFields } from '../versions/next-version.ts';
import { SlugTaken } from '../versions/slug-taken.ts';
import { readRoom, textOfRoom, type RoomInput } from './room-text.ts';
import { Room } from './room.ts';
import { TooManyRooms } from './refusals.ts';

const mostLive = 100;
const noRoom = 'No room';

interface OfRoom {
  readonly roomId: string;
}

/** Adds a room, with its first version. */
export function addRoom(work: UnitOfWork, admin: Admin, input: RoomInput & { readonly id: string }) {
  const text = readRoom(input);
  return work.run(admin, async (tx) => {
    await lockName(tx, 'rooms that can be chosen');
    if ((await tx.countUpTo(Room, { retiredAt: IsNull() }, mostLive)) >= mostLive) throw new TooManyRooms(mostLive);
    const room = Room.from(input.id, text, tx.now);
    if (!(await tx.insertIfAbsent(room))) throw new SlugTaken();
    return publish(tx, room);
  });
}

/** Changes a room by a new version. What is null stays as it is. */
export function updateRoom(
  work: UnitOfWork,
  admin: Admin,
  { roomId, ...change }: OfRoom & { readonly [Name in keyof RoomInput]?: RoomInput[Name] | null },
): Promise<Room> {
  return work.run(admin, async (tx) => {
    const room = await tx.lock(Room, roomId, noRoom);
    const isNew = room.takeText(readRoom({ ...textOfRoom(room), ...givenFields(change) }), tx.now);
    return isNew ? publish(tx, room) : room;
  });
}

/** Lets no chat begin in a room any more. */
export function retireRoom(work: UnitOfWork, admin: Admin, { roomId }: OfRoom): Promise<Room> {
  return work.run(admin, async (tx) => {
    const room = await tx.lock(Room, roomId, noRoom);
    if (room.retiredAt !== null) return room;
    room.retiredAt = tx.now;
    tx.publish(roomRetired, room, { roomId });
    return room;
  });
}

function publish(tx: Transaction, room: Room): Room {
  const { roomId, number } = tx.add(room.snapshot());
  tx.publish(roomPublished, room, { roomId, number });
  return room;
}
