import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Migration } from '../src/migration.ts';

/** An object in a column of its own, written as text: what a transformer is for. */
export class Colour {
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  get name(): string {
    return this.#name;
  }
}

/** One column of each kind that services use, each of them nullable. */
@Entity('keepsake')
export class Keepsake {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('int', { nullable: true }) count!: number | null;
  @Column('boolean', { nullable: true }) kept!: boolean | null;
  @Column('timestamptz', { nullable: true }) at!: Date | null;
  @Column('date', { nullable: true }) day!: string | null;
  @Column('jsonb', { nullable: true }) details!: { list: number[]; word?: string } | null;
  @Column('text', { array: true, nullable: true }) words!: string[] | null;
  @Column('bytea', { nullable: true }) sealed!: Buffer | null;
  @Column('bigint', {
    nullable: true,
    transformer: {
      to: (value: bigint | null) => value?.toString(),
      from: (value: string | null) => (value === null ? null : BigInt(value)),
    },
  })
  amount!: bigint | null;
  @Column('text', {
    nullable: true,
    transformer: {
      to: (value: Colour | null) => value?.name,
      from: (value: string | null) => (value === null ? null : new Colour(value)),
    },
  })
  colour!: Colour | null;
}

export const keepsakesMigration: Migration = {
  name: '0002-keepsakes',
  up: `
      CREATE TABLE keepsake (id uuid PRIMARY KEY, note text, count int, kept boolean, at timestamptz(3), day date, details jsonb,
        words text[], sealed bytea, amount bigint, colour text);
      GRANT SELECT, INSERT, UPDATE, DELETE ON keepsake TO fixtures_app;
      GRANT SELECT (ctid, at), DELETE ON keepsake TO fixtures_purge;`,
  down: 'DROP TABLE keepsake',
};
