import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An aggregate that is nothing but its version. */
@Entity('counter')
export class Counter {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
}
