import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person is called here. The row begins when the person is verified or first takes part. */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid') userId!: string;
  @Column('int') externalNumber!: number;
  /** Without the `@`. */
  @Column('text', { nullable: true }) handle!: string | null;
  /** The Matrix account that the person linked, such as `@ada:example.org`. */
  @Column('text', { nullable: true }) matrixId!: string | null;
  @Column('timestamptz') createdAt!: Date;

  static begin(userId: string, externalNumber: number, now: Date): Person {
    return createEntity(Person, { userId, externalNumber, handle: null, matrixId: null, createdAt: now });
  }

  get externalId(): string {
    return `user:${this.externalNumber}`;
  }
}
