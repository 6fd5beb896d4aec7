import { recordAccess, type Access } from '@kindred/database/access-record';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { calibrationFor } from '../pci/calibration-for.ts';
import type { Meaning } from '../embeddings/vessel-embedding.ts';
import { isOpen, type Circumstances } from './circumstances.ts';
import type { SealedItem } from './material.ts';
import { materialOf } from './material-of-sources.ts';
import { linesOf, type Source } from './retrieval-contract.ts';
import type { SessionMessage } from '../conversation/session-message.ts';

/** Something that the guide is given: its words opened, by the names of their columns. */
export interface GivenItem {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * What the guide is given for one answer, by kind, each in the order of its making; a kind that was refused is not
 * there.
 */
export type Given = ReadonlyMap<Source, readonly GivenItem[]>;

export interface Retrieval {
  /** The message that is answered. Its sender is the person served. */
  readonly message: SessionMessage & { readonly senderId: string };
  readonly circumstances: Circumstances;
  /** What the message means, asked of a model before. */
  readonly meaning: Meaning | null;
  readonly sealer: Sealer;
}

/**
 * The one way to what a guide may know. Whatever is asked for is held to the contract of the stage in which the person
 * is now: read if it has a line and the line is open, refused otherwise, and written down in both cases, in this same
 * transaction. The transaction is the guide's own, so row-level security holds beneath it.
 *
 * @param asked all that the stage has a line for, unless told
 */
export async function retrieve(tx: Transaction, retrieval: Retrieval, asked?: readonly Source[]): Promise<Given> {
  const { message, circumstances, meaning, sealer } = retrieval;
  const stage = message.ownerId === null ? message.stage : circumstances.stage;
  const lines = new Map(linesOf(stage).map((line) => [line.what, line]));
  const found = new Map<Source, readonly SealedItem[]>();
  const accesses: Access[] = [];
  const calibration: GivenItem[] = [];
  for (const what of asked ?? lines.keys()) {
    const line = lines.get(what);
    if (what === 'PCI_CALIBRATION') {
      if (line) calibration.push(...(await calibrationOf(tx, retrieval)));
      else accesses.push(...accessesTo(what, null, retrieval));
      continue;
    }
    const items = line && isOpen(line, circumstances) ? await materialOf[what](tx, { message, line, meaning }) : null;
    if (items) found.set(what, items);
    accesses.push(...accessesTo(what, items, retrieval));
  }
  await recordAccess(tx, accesses);
  const given = await opened(tx, sealer, found);
  return calibration.length === 0
    ? given
    : new Map<Source, readonly GivenItem[]>([['PCI_CALIBRATION', calibration], ...given]);
}

/**
 * How the person served wants to be spoken to, of what they allow what they said. Whoever reads it asks their consent,
 * and writes that down.
 */
async function calibrationOf(tx: Transaction, { message, sealer }: Retrieval): Promise<GivenItem[]> {
  const calibration = await calibrationFor(tx, sealer, message.id);
  const fields = Object.entries(calibration ?? {}).filter(([, said]) => said !== null && said.length > 0);
  return fields.length === 0 ? [] : [{ id: message.senderId, fields: Object.fromEntries(fields) }];
}

/**
 * A line of the record for each person whose items they are, and each consent under which; one at least, also where
 * nothing was found.
 */
function accessesTo(
  kind: Source,
  items: readonly SealedItem[] | null,
  { message, circumstances }: Retrieval,
): Access[] {
  const occasion = { kind, purpose: 'GUIDE', occasionId: message.id } as const;
  const concerned = kind.startsWith('PARTNERS_') ? (circumstances.partnerId ?? message.senderId) : message.senderId;
  if (items === null) return [{ ...occasion, subjectId: concerned, itemIds: [], refused: true }];
  const byPerson = new Map<string, { subjectId: string; consentId: string | null; itemIds: string[] }>();
  for (const { id, subjectIds, consentId } of items) {
    for (const subjectId of subjectIds.length > 0 ? subjectIds : [message.senderId]) {
      const key = `${subjectId} ${consentId}`;
      const entry = byPerson.get(key) ?? { subjectId, consentId, itemIds: [] };
      entry.itemIds.push(id);
      byPerson.set(key, entry);
    }
  }
  if (byPerson.size === 0) return [{ ...occasion, subjectId: concerned, itemIds: [] }];
  return [...byPerson.values()].map(({ consentId, ...rest }) => ({
    ...occasion,
    ...rest,
    ...(consentId !== null && { consentId }),
  }));
}

/** Opens all words with one look-up of keys. An item whose key was destroyed is left out: its person is gone. */
async function opened(
  tx: Transaction,
  sealer: Sealer,
  found: ReadonlyMap<Source, readonly SealedItem[]>,
): Promise<Given> {
  const sealed = [...found.values()]
    .flat()
    .flatMap((item) => Object.values(item.sealed).filter((value) => value !== null));
  const texts = new Map((await sealer.openAll(tx, sealed)).map((text, at) => [sealed[at], text]));
  const given = new Map<Source, GivenItem[]>();
  for (const [what, items] of found) {
    const readable = items.map(({ id, plain, sealed: columns }) => {
      const words = Object.entries(columns).map(
        ([name, value]) => [name, value && (texts.get(value) ?? null)] as const,
      );
      const gone =
        words.length > 0 && Object.values(columns).some((value) => value !== null && texts.get(value) == null);
      return gone ? null : { id, fields: { ...plain, ...Object.fromEntries(words) } };
    });
    given.set(
      what,
      readable.filter((item) => item !== null),
    );
  }
  return given;
}
