import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryFault } from '../day-one/day-one-entry.ts';
import type { ImportFaultCode } from '../day-one/import-fault.ts';
import { importLifecycle, type ImportStatus } from './import-lifecycle.ts';

export const importTypes = ['application/zip', 'application/json'] as const;
export type ImportType = (typeof importTypes)[number];

const uploadMs = 3_600_000;

export interface DeclaredFile {
  readonly contentType: ImportType;
  readonly sizeBytes: number;
}

/** A file of another journal, whose entries are brought into a person's own. */
@Entity('journal_import')
export class JournalImport {
  @PrimaryColumn('uuid') id!: string;
  /** Null after that person was erased; the import is REMOVED then. */
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('text') status!: ImportStatus;
  @Column('text', { nullable: true }) fault!: ImportFaultCode | null;
  @Column('text') contentType!: ImportType;
  @Column('int') sizeBytes!: number;
  /** Whether the file may be in the store. */
  @Column('boolean') hasContent!: boolean;
  @Column('timestamptz') requestedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** How many entries the file has. Null until it was read. */
  @Column('int', { nullable: true }) entries!: number | null;
  /** How many of them were looked at. A replica that goes on begins behind them. */
  @Column('int') handled!: number;
  @Column('int') imported!: number;
  @Column('int') alreadyThere!: number;
  @Column('jsonb') refused!: Readonly<Partial<Record<EntryFault, number>>>;
  @Column('int') handledPhotos!: number;
  @Column('int') photos!: number;
  @Column('int') photosLeftOut!: number;
  @Column('timestamptz') dueAt!: Date;
  /** How often a replica took it since it last came on. */
  @Column('int') attempts!: number;
  @Column('uuid', { nullable: true }) lease!: string | null;
  @Column('timestamptz', { nullable: true }) leasedUntil!: Date | null;
  @Column('int') version!: number;

  static request(ownerId: string, file: DeclaredFile, now: Date): JournalImport {
    const counts = { handled: 0, imported: 0, alreadyThere: 0, refused: {} };
    const photoCounts = { handledPhotos: 0, photos: 0, photosLeftOut: 0 };
    return createEntity(JournalImport, {
      id: newId(),
      ownerId,
      ...file,
      status: importLifecycle.initial,
      fault: null,
      hasContent: true,
      requestedAt: now,
      endedAt: null,
      entries: null,
      ...counts,
      ...photoCounts,
      dueAt: now,
      attempts: 0,
      lease: null,
      leasedUntil: null,
      version: 0,
    });
  }

  get uploadEndsAt(): Date {
    return new Date(this.requestedAt.getTime() + uploadMs);
  }

  queue(now: Date): void {
    this.#move('QUEUED');
    this.dueAt = now;
  }

  begin(): void {
    if (this.status === 'QUEUED') this.#move('IMPORTING');
  }

  /** Counts the photos that the file refers to beyond what is taken, once. */
  beginPhotos(beyond: number): void {
    if (this.handledPhotos === 0 && this.photosLeftOut === 0) this.photosLeftOut = beyond;
  }

  /** Entries and photos that were looked at. */
  get progress(): number {
    return this.handled + this.handledPhotos;
  }

  refuse(fault: EntryFault): void {
    this.refused = { ...this.refused, [fault]: (this.refused[fault] ?? 0) + 1 };
  }

  /** An absence of the store is no attempt. */
  giveBack(dueAt: Date): void {
    Object.assign(this, { dueAt, lease: null, leasedUntil: null, attempts: this.attempts - 1 });
  }

  complete(now: Date): void {
    this.#end('COMPLETED', null, now);
  }

  fail(fault: ImportFaultCode, now: Date): void {
    this.#end('FAILED', fault, now);
  }

  /** Hides it from everyone. A job removes the file, and then the row. */
  remove(): void {
    this.#move('REMOVED');
    Object.assign(this, { ownerId: null, fault: null, lease: null, leasedUntil: null });
  }

  /** How many entries were refused, whatever the reason. */
  get refusals(): number {
    return Object.values(this.refused).reduce((sum, count) => sum + count, 0);
  }

  #end(status: 'COMPLETED' | 'FAILED', fault: ImportFaultCode | null, now: Date): void {
    this.#move(status);
    Object.assign(this, { fault, endedAt: now, lease: null, leasedUntil: null });
  }

  #move(to: ImportStatus): void {
    this.status = importLifecycle.next(this.status, to);
  }
}

/** Where the file is kept until the import has ended. No download address is ever made for it. */
export function importKey({ id }: Pick<JournalImport, 'id'>): string {
  return `companion-journal/imports/${id}`;
}
