import { newId } from '@kindred/contracts/uuid';
import { defineEvent } from '@kindred/contracts/define-event';
import { count, id } from '@kindred/contracts/fields';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { createEntity } from '../src/create-entity.ts';
import type { Migration } from '../src/migration.ts';

@Entity('tribe')
export class Tribe {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ownerId!: string;
  @Column('text') name!: string;
  @Column('int') seats!: number;
  @Column('jsonb') tags!: string[];
  @Column('timestamptz') createdAt!: Date;
  @Column('int') version!: number;

  static found(ownerId: string, name: string, now: Date): Tribe {
    return createEntity(Tribe, { id: newId(), ownerId, name, seats: 0, tags: [], createdAt: now, version: 0 });
  }
}

export const seated = defineEvent({
  type: 'fixtures.tribe.seated.v1',
  description: 'A seat was taken.',
  subject: 'tribeId',
  data: { tribeId: id('The tribe.'), seats: count('Seats taken.') },
  example: { tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01', seats: 1 },
});

export const tribesMigration: Migration = {
  name: '0001-tribes',
  formerName: 'Tribes1763700000001',
  up: `
      CREATE TABLE tribe (id uuid PRIMARY KEY, owner_id uuid NOT NULL, name text NOT NULL UNIQUE, seats int NOT NULL CHECK (seats <= 8),
        tags jsonb NOT NULL, created_at timestamptz(3) NOT NULL, version int NOT NULL);
      ALTER TABLE tribe ENABLE ROW LEVEL SECURITY;
      ALTER TABLE tribe FORCE ROW LEVEL SECURITY;
      CREATE POLICY own ON tribe USING (owner_id::text = current_setting('app.actor_id', true));
      GRANT SELECT, INSERT, UPDATE, DELETE ON tribe TO fixtures_app;`,
  down: 'DROP TABLE tribe',
};
