import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Place, SealedText } from '@kindred/database/sealing/sealer';
import type { NeedCategory } from '../vessels/needs.ts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A need of both. It is hidden from both as soon as any content that it rests on is taken back. */
@Entity('common_ground')
export class CommonGround {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sharedVesselId!: string;
  @Column('uuid') sessionId!: string;
  /** Sealed under the session's key. */
  @Column('bytea') need!: Buffer;
  @Column('text') category!: NeedCategory;
  /** Null where the guide proposed it. */
  @Column('uuid', { nullable: true }) proposedBy!: string | null;
  /** Shared content. */
  @Column('uuid', { array: true }) restsOn!: string[];
  @Column('timestamptz') createdAt!: Date;
  /** When the second of the two confirmed it. */
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;

  static of(
    proposed: Pick<CommonGround, 'sharedVesselId' | 'sessionId' | 'category' | 'proposedBy' | 'restsOn'>,
    now: Date,
  ): CommonGround {
    return createEntity(CommonGround, {
      ...proposed,
      id: newId(),
      need: Buffer.alloc(0),
      createdAt: now,
      confirmedAt: null,
    });
  }

  get place(): Place {
    return { table: 'common_ground', column: 'need', rowId: this.id };
  }

  get sealedText(): SealedText {
    return { place: this.place, sealed: this.need };
  }
}

/** That one of the two confirmed it, and when. */
@Entity('common_ground_party')
export class CommonGroundParty {
  @PrimaryColumn('uuid') commonGroundId!: string;
  @PrimaryColumn('uuid') userId!: string;
  @Column('uuid') sessionId!: string;
  @Column('timestamptz') at!: Date;

  static of({ id, sessionId }: CommonGround, userId: string, now: Date): CommonGroundParty {
    return createEntity(CommonGroundParty, {
      commonGroundId: id,
      userId,
      sessionId,
      at: now,
    });
  }
}
