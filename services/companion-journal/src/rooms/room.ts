import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { takeNextVersion } from '../versions/next-version.ts';
import { RoomText, textOfRoom } from './room-text.ts';
import { RoomVersion } from './room-version.ts';
import { RoomRetired } from './refusals.ts';

/** A place in which a companion talks, as its newest version has it. */
@Entity('room')
export class Room extends RoomText {
  /** A slug. It is never used again, also after the room was retired. */
  @PrimaryColumn('text') id!: string;
  /** The number of its newest version. */
  @Column('int') latestVersion!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  /** Null while it can be chosen. */
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('int') version!: number;

  static from(id: string, text: RoomText, now: Date): Room {
    const dates = { createdAt: now, updatedAt: now, retiredAt: null };
    return createEntity(Room, { id, ...text, latestVersion: 1, ...dates, version: 0 });
  }

  /**
   * Takes a text as its next version. Returns false if it is the text that the room has already.
   * @throws {RoomRetired}
   */
  takeText(text: RoomText, now: Date): boolean {
    if (this.retiredAt !== null) throw new RoomRetired();
    return takeNextVersion<RoomText>(this, textOfRoom(text), now);
  }

  /** The newest version, as it is kept for chats. */
  snapshot(): RoomVersion {
    const { id: roomId, latestVersion: number, updatedAt: createdAt } = this;
    return createEntity(RoomVersion, { roomId, number, ...textOfRoom(this), createdAt });
  }
}
