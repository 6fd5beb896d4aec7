import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const livesMs = 15 * 60_000;

/** An address under which a person fetches their journal once, within 15 minutes. */
@Entity('journal_export')
export class JournalExport {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ownerId!: string;
  @Column('bytea') secretHash!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;

  static of(ownerId: string, secretHash: Buffer, now: Date): JournalExport {
    const expiresAt = new Date(now.getTime() + livesMs);
    return createEntity(JournalExport, { id: newId(), ownerId, secretHash, createdAt: now, expiresAt, usedAt: null });
  }
}
