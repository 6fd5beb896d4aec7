import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChannelDetails, ChannelVisibility } from './channel-details.ts';
import { ChannelArchived, ChannelConfidential, ChannelDirect } from './refusals.ts';

/** Where a channel belongs, and who sees it. None of it changes. */
export interface ChannelPlace {
  readonly microDaoId: string;
  readonly teamId: string | null;
  readonly visibility: ChannelVisibility;
  readonly isConfidential: boolean;
}

/** A place to talk: one Matrix room. The root of its members and messages. */
@Entity('channel')
export class Channel {
  @PrimaryColumn('uuid') id!: string;
  /** Null for a direct channel alone. */
  @Column('uuid', { nullable: true }) microDaoId!: string | null;
  @Column('uuid', { nullable: true }) teamId!: string | null;
  /** Null for a direct channel alone. */
  @Column('text', { nullable: true }) slug!: string | null;
  /** Null for a direct channel alone, which each of its two people calls by the other's name. */
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) topic!: string | null;
  @Column('text') visibility!: ChannelVisibility;
  /** The room is encrypted end to end, and this service is not in it. */
  @Column('boolean') isConfidential!: boolean;
  /** When the bridge left the room of a confidential channel. From then on the graph knows it as it was. */
  @Column('timestamptz', { nullable: true }) bridgeLeftAt!: Date | null;
  @Column('boolean') isDirect!: boolean;
  @Column('int') slowModeSeconds!: number;
  /** Null until the homeserver has made the room. */
  @Column('text', { nullable: true }) matrixRoomId!: string | null;
  /**
   * When a room that people made in Matrix was linked, by this service's clock. Null for a room that this service made.
   * People rule a linked room in Matrix: this service leaves their powers alone.
   */
  @Column('timestamptz', { nullable: true }) roomLinkedAt!: Date | null;
  @Column('uuid', { nullable: true }) createdByUserId!: string | null;
  @Column('uuid', { nullable: true }) createdByAgentId!: string | null;
  /** Current members of every kind. */
  @Column('int') memberCount!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
  @Column('int') version!: number;

  static create(place: ChannelPlace, details: ChannelDetails, createdByUserId: string, now: Date): Channel {
    return createEntity(Channel, { ...begun(createdByUserId, now), ...place, ...details, isDirect: false });
  }

  /** A channel of a room that people made in Matrix. */
  static ofRoom(
    { roomId, linkedAt }: { readonly roomId: string; readonly linkedAt: Date },
    place: Pick<ChannelPlace, 'microDaoId' | 'visibility'>,
    details: ChannelDetails,
    createdByUserId: string,
    now: Date,
  ): Channel {
    const whole = { ...place, teamId: null, isConfidential: false };
    const channel = Channel.create(whole, details, createdByUserId, now);
    channel.matrixRoomId = roomId;
    channel.roomLinkedAt = linkedAt;
    return channel;
  }

  static direct(createdByUserId: string, now: Date): Channel {
    return createEntity(Channel, {
      ...begun(createdByUserId, now),
      microDaoId: null,
      teamId: null,
      slug: null,
      name: null,
      topic: null,
      visibility: 'PRIVATE',
      isConfidential: false,
      isDirect: true,
      slowModeSeconds: 0,
    });
  }

  /** @throws {ChannelArchived} */
  refuseIfArchived(): void {
    if (this.archivedAt !== null) throw new ChannelArchived();
  }

  /** @throws {ChannelConfidential} what is written there is read in a Matrix client alone */
  refuseIfConfidential(): void {
    if (this.isConfidential) throw new ChannelConfidential();
  }

  /** @throws {ChannelConfidential} once the bridge has left: its owner then changes the room in a Matrix client */
  refuseIfLeft(): void {
    if (this.bridgeLeftAt !== null) throw new ChannelConfidential();
  }

  /** @throws {ChannelDirect} */
  refuseIfDirect(): void {
    if (this.isDirect) throw new ChannelDirect();
  }

  /** Changes the given details and returns the names of those that are different now. */
  change(details: Partial<ChannelDetails>): (keyof ChannelDetails)[] {
    const names = Object.keys(details) as (keyof ChannelDetails)[];
    const changed = names.filter((name) => this[name] !== details[name]);
    Object.assign(this, details);
    return changed;
  }

  archive(now: Date): void {
    this.archivedAt = now;
  }
}

function begun(createdByUserId: string, createdAt: Date) {
  return {
    id: newId(),
    matrixRoomId: null,
    roomLinkedAt: null,
    bridgeLeftAt: null,
    createdByUserId,
    createdByAgentId: null,
    memberCount: 0,
    createdAt,
    archivedAt: null,
    version: 0,
  };
}
