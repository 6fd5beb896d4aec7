import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LibraryCategory, LibraryStatus } from './library-rules.ts';

/** An item as the person sees it who gave it: the same row, read under the one role that knows whose it is. */
@Entity('global_library_item')
export class Contribution {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text') category!: LibraryCategory;
  @Column('text') status!: LibraryStatus;
  @Column('uuid') contributedBy!: string;
  @Column('timestamptz') contributionConsent!: Date;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @Column('int') version!: number;

  withdraw(now: Date): void {
    Object.assign(this, { status: 'WITHDRAWN', updatedAt: now });
  }
}
