import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  allowedFrom,
  ContributedWords,
  WrongItemStatus,
  type LibraryCategory,
  type LibrarySource,
  type LibraryStatus,
  type LibraryStep,
} from './library-rules.ts';

/**
 * Something to try, for everybody in stage 4. Who contributed it is no column of this class: the role that reads it may
 * not. Its embedding is none either, since nobody reads it back: SQL writes and compares it.
 */
@Entity('global_library_item')
export class GlobalLibraryItem {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text') category!: LibraryCategory;
  @Column('text') source!: LibrarySource;
  @Column('text') status!: LibraryStatus;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @Column('int') version!: number;

  static curated(item: Pick<GlobalLibraryItem, 'title' | 'description' | 'category'>, now: Date): GlobalLibraryItem {
    return createEntity(GlobalLibraryItem, {
      ...item,
      id: newId(),
      source: 'CURATED',
      status: 'PUBLISHED',
      createdAt: now,
      updatedAt: now,
      version: 0,
    });
  }

  move(step: LibraryStep, status: LibraryStatus, now: Date): void {
    if (step === 'edit' && this.source === 'CONTRIBUTED') throw new ContributedWords();
    if (!allowedFrom[step][this.source].includes(this.status)) throw new WrongItemStatus(this.status);
    Object.assign(this, { status, updatedAt: now });
  }

  put(text: Pick<GlobalLibraryItem, 'title' | 'description' | 'category'>, now: Date): void {
    Object.assign(this, { ...text, updatedAt: now });
  }
}
