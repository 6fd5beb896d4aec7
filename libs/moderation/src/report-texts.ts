import type { KeyOwner, SealedText, Sealer } from '@kindred/database/sealing/sealer';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { ModerationReport } from './report.ts';
import type { ReportedText } from './subject.ts';

/**
 * Evidence is sealed under a key of the service, not of the people who wrote it: it stays readable for its 90 days if
 * one of them is erased. What the reporter wrote is gone with the reporter's key.
 */
export const evidenceKeyOwner: KeyOwner = { kind: 'service', id: '00000000-0000-7000-8000-000000000004' };

interface TextsToSeal {
  readonly reportId: string;
  readonly reporterId: string | null;
  readonly note: string | null;
  readonly texts: readonly ReportedText[];
}

export async function sealTexts(
  tx: Transaction,
  sealer: Sealer,
  { reportId, reporterId, note, texts }: TextsToSeal,
): Promise<Pick<ModerationReport, 'note' | 'evidence'>> {
  const seal = (owner: KeyOwner, column: 'note' | 'evidence', text: string) =>
    sealer.seal(tx, owner, placeOf(column, reportId), text);
  return {
    note: note === null || reporterId === null ? null : await seal({ kind: 'person', id: reporterId }, 'note', note),
    evidence: texts.length === 0 ? null : await seal(evidenceKeyOwner, 'evidence', JSON.stringify(texts)),
  };
}

/** A sealed text of a report; null if it has none. */
export function sealedIn({ id, ...report }: ModerationReport, column: 'note' | 'evidence'): SealedText | null {
  const sealed = report[column];
  return sealed && { place: placeOf(column, id), sealed };
}

/** What the reporter wrote and what was reported, as an admin reads it. */
export interface OpenedTexts<Part extends string = string> {
  readonly note: string | null;
  readonly evidence: readonly ReportedText<Part>[];
}

/** Opens the texts of reports, with one look-up of keys for each of the two columns. */
export async function openTexts<Part extends string>(
  tx: ReadTransaction,
  sealer: Sealer,
  reports: readonly ModerationReport[],
): Promise<ReadonlyMap<string, OpenedTexts<Part>>> {
  const [notes, evidence] = [
    await openColumn(tx, sealer, reports, 'note'),
    await openColumn(tx, sealer, reports, 'evidence'),
  ];
  return new Map(
    reports.map(({ id }) => [
      id,
      { note: notes.get(id) ?? null, evidence: JSON.parse(evidence.get(id) ?? '[]') as ReportedText<Part>[] },
    ]),
  );
}

async function openColumn(
  tx: ReadTransaction,
  sealer: Sealer,
  reports: readonly ModerationReport[],
  column: 'note' | 'evidence',
): Promise<ReadonlyMap<string, string | null>> {
  const sealed = reports.flatMap((report) => sealedIn(report, column) ?? []);
  const opened = await sealer.openAll(tx, sealed);
  return new Map(sealed.map(({ place }, nth) => [place.rowId, opened[nth] ?? null]));
}

function placeOf(column: 'note' | 'evidence', rowId: string) {
  return { table: 'report', column, rowId };
}
