import type { Migration } from '@kindred/database/migration';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const service = 'bench-batch';

/** An aggregate's root with columns of the kinds that services have. */
@Entity('parcel')
export class Parcel {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') label!: string;
  @Column('text') status!: string;
  @Column('int') attempts!: number;
  @Column('boolean') isUrgent!: boolean;
  @Column('jsonb') tags!: string[];
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('int') version!: number;

  static of(at: number, now: Date): Parcel {
    return createEntity(Parcel, {
      id: newId(),
      label: `parcel ${at}`,
      status: 'WAITING',
      attempts: 0,
      isUrgent: at % 2 === 0,
      tags: ['fragile', 'heavy'],
      createdAt: now,
      sentAt: null,
      version: 0,
    });
  }
}

export const parcelsMigration: Migration = {
  name: '0001-parcels',
  up: `
      CREATE TABLE parcel (id uuid PRIMARY KEY, label text NOT NULL, status text NOT NULL, attempts int NOT NULL,
        is_urgent boolean NOT NULL, tags jsonb NOT NULL, created_at timestamptz(3) NOT NULL, sent_at timestamptz(3),
        version int NOT NULL);
      GRANT SELECT, INSERT, UPDATE, DELETE ON parcel TO bench_batch_app;`,
  down: 'DROP TABLE parcel',
};
