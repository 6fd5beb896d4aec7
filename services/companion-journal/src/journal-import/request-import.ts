import { idempotent } from '@kindred/database/idempotency/idempotent';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { UploadAddress } from '@kindred/media/media-store';
import type { Person } from '@kindred/service/callers';
import { In, MoreThan } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { importKey, importTypes, JournalImport, type DeclaredFile, type ImportType } from './journal-import.ts';
import { ImportedTooOften, ImportInProgress, InvalidImportSize, InvalidImportType } from './refusals.ts';

const mostBytes = 100_000_000;
const mostInADay = 10;
const dayMs = 86_400_000;
const noImport = 'No import of yours';

export interface ImportRequest {
  readonly idempotencyKey: string;
  readonly contentType: string;
  readonly size: number;
}

export interface RequestedImport {
  readonly journalImport: JournalImport;
  /** Null if the file was sent already, or the address has ended. */
  readonly upload: UploadAddress | null;
}

/** Begins an import with an address for its file. The same request again gets the same one, as long as it serves. */
export async function requestImport(
  work: UnitOfWork,
  { media: { store } }: Pick<Dependencies, 'media'>,
  person: Person,
  { idempotencyKey: key, ...input }: ImportRequest,
): Promise<RequestedImport> {
  const file = readFile(input);
  const request = { operation: 'requestJournalImport', key, request: input };
  const id = await idempotent(work, person, request, async (tx) => {
    await requireDisclaimer(tx, person.id);
    await refuseFurther(tx, person.id);
    return tx.add(JournalImport.request(person.id, file, tx.now)).id;
  });
  const journalImport = await work.read(person, (tx) => tx.get(JournalImport, { id, ownerId: person.id }, noImport));
  const { status, requestedAt: now, uploadEndsAt: expiresAt, contentType, sizeBytes } = journalImport;
  if (status !== 'UPLOADING' || expiresAt <= work.now) return { journalImport, upload: null };
  const upload = await store.uploadAddress(importKey(journalImport), { contentType, sizeBytes, now, expiresAt });
  return { journalImport, upload };
}

/** @throws {InvalidImportType} @throws {InvalidImportSize} */
function readFile({ contentType, size }: Omit<ImportRequest, 'idempotencyKey'>): DeclaredFile {
  if (!(importTypes as readonly string[]).includes(contentType)) throw new InvalidImportType();
  if (size < 1 || size > mostBytes) throw new InvalidImportSize(mostBytes);
  return { contentType: contentType as ImportType, sizeBytes: size };
}

/** A lock keeps the counts right. @throws {ImportInProgress} @throws {ImportedTooOften} */
async function refuseFurther(tx: Transaction, ownerId: string): Promise<void> {
  await lockName(tx, `imports of ${ownerId}`);
  const [running] = await tx.find(JournalImport, { ownerId, status: In(['QUEUED', 'IMPORTING']) }, { take: 1 });
  if (running) throw new ImportInProgress();
  const requestedAt = MoreThan(new Date(tx.now.getTime() - dayMs));
  const order = { requestedAt: 'DESC' } as const;
  const recent = await tx.find(JournalImport, { ownerId, requestedAt }, { order, take: mostInADay });
  const oldest = recent[mostInADay - 1];
  if (oldest) throw new ImportedTooOften(mostInADay, new Date(oldest.requestedAt.getTime() + dayMs));
}
