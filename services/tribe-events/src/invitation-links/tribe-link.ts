import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { days } from '../days.ts';
import { LinkEnded } from './refusals.ts';

export interface LinkLimits {
  readonly validDays: number;
  readonly maxUses: number | null;
}

/** A link by which people join a tribe. Its secret is kept as a hash. Changed under the lock of its tribe. */
@Entity('tribe_link')
export class TribeLink {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tribeId!: string;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('bytea') secretHash!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('int') uses!: number;
  @Column('int', { nullable: true }) maxUses!: number | null;

  static make(tribeId: string, createdBy: string, secretHash: Buffer, limits: LinkLimits, now: Date): TribeLink {
    const { validDays, maxUses } = limits;
    return createEntity(TribeLink, {
      id: newId(),
      tribeId,
      createdBy,
      secretHash,
      createdAt: now,
      expiresAt: days.after(now, validDays),
      revokedAt: null,
      uses: 0,
      maxUses,
    });
  }

  /** @throws {LinkEnded} */
  refuseIfEnded(now: Date): void {
    const isUsedUp = this.maxUses !== null && this.uses >= this.maxUses;
    if (this.revokedAt !== null || this.expiresAt <= now || isUsedUp) throw new LinkEnded();
  }

  revoke(now: Date): void {
    this.revokedAt ??= now;
  }
}
