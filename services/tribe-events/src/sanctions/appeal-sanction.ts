import { sanctionAppealed } from '@kindred/contracts/tribe-events/sanction-appealed';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import type { OfSanction } from './lift-sanction.ts';
import { Sanction } from './sanction.ts';

/** Appeals against a sanction of one's own. Row-level security hides the sanctions of other people. */
export function appealSanction(
  work: UnitOfWork,
  { sealer }: { readonly sealer: Sealer },
  person: Person,
  { sanctionId, text }: OfSanction & { readonly text: string },
): Promise<Sanction> {
  const appeal = readText(text, { field: 'text', maxLength: 2_000, lines: true });
  return work.run(person, async (tx) => {
    const sanction = await tx.lock(Sanction, sanctionId, 'No sanction of yours');
    sanction.refuseAppeal(tx.now);
    const place = { table: 'sanction', column: 'appeal', rowId: sanctionId };
    sanction.receiveAppeal(await sealer.seal(tx, { kind: 'person', id: person.id }, place, appeal), tx.now);
    tx.publish(sanctionAppealed, sanction, { sanctionId, userId: person.id });
    return sanction;
  });
}
