import { Column, Entity, PrimaryColumn } from 'typeorm';
import { RoomText } from './room-text.ts';

/** A room as it was from one edit to the next. Rows are only ever added. */
@Entity('room_version')
export class RoomVersion extends RoomText {
  @PrimaryColumn('text') roomId!: string;
  @PrimaryColumn('int') number!: number;
  @Column('timestamptz') createdAt!: Date;
}
