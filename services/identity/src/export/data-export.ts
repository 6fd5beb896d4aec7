import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Place } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const keptMs = 7 * 24 * 3_600_000;

/**
 * A person's archive: one for each person, deleted 7 days after it was complete, or after it was asked for if it never
 * was.
 */
@Entity('data_export')
export class DataExport {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('timestamptz') requestedAt!: Date;
  @Column('timestamptz', { nullable: true }) readyAt!: Date | null;
  @Column('timestamptz') expiresAt!: Date;

  static of(userId: string, now: Date): DataExport {
    return createEntity(DataExport, {
      id: newId(),
      userId,
      requestedAt: now,
      readyAt: null,
      expiresAt: new Date(now.getTime() + keptMs),
    });
  }

  get status(): 'COLLECTING' | 'READY' {
    return this.readyAt ? 'READY' : 'COLLECTING';
  }

  isExpired(now: Date): boolean {
    return this.expiresAt <= now;
  }

  complete(now: Date): void {
    this.readyAt = now;
    this.expiresAt = new Date(now.getTime() + keptMs);
  }
}

/** What one service gave for an archive, sealed under the person's key; empty until it has. */
@Entity('data_export_part')
export class DataExportPart {
  @PrimaryColumn('uuid') exportId!: string;
  @PrimaryColumn('text') service!: string;
  @Column('uuid') userId!: string;
  @Column('bytea', { nullable: true }) content!: Buffer | null;
  @Column('timestamptz', { nullable: true }) collectedAt!: Date | null;
  @Column('int') attempts!: number;
  @Column('timestamptz') nextAttemptAt!: Date;

  static of({ id, userId }: DataExport, service: string, now: Date): DataExportPart {
    return createEntity(DataExportPart, {
      exportId: id,
      service,
      userId,
      content: null,
      collectedAt: null,
      attempts: 0,
      nextAttemptAt: now,
    });
  }

  get place(): Place {
    return { table: 'data_export_part', column: 'content', rowId: `${this.exportId}:${this.service}` };
  }
}
