import type { AppealDecision } from '@kindred/contracts/safety';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin, Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import type { OfSanction, SanctionDesk } from './lift-sanction.ts';
import { OwnCase, SameAdmin } from './refusals.ts';
import { placeOfText } from './sanction-texts.ts';
import type { ModerationSanction } from './sanction.ts';

/** Appeals against a sanction of one's own. Row-level security hides the sanctions of other people. */
export function appealSanction<Sanction extends ModerationSanction>(
  desk: SanctionDesk<Sanction>,
  { work, sealer }: { readonly work: UnitOfWork; readonly sealer: Sealer },
  person: Person,
  { sanctionId, text }: OfSanction & { readonly text: string },
): Promise<Sanction> {
  const appeal = readText(text, { field: 'text', maxLength: 2_000, lines: true });
  return work.run(person, async (tx) => {
    const sanction = await tx.lock(desk.entity, sanctionId, 'No sanction of yours');
    sanction.refuseUnlessAppealable(tx.now);
    const place = placeOfText('appeal', sanctionId);
    sanction.receiveAppeal(await sealer.seal(tx, { kind: 'person', id: person.id }, place, appeal), tx.now);
    desk.publishAppealed(tx, sanction);
    return sanction;
  });
}

/** Decides an appeal for good, as another admin than the one who imposed the sanction. */
export function decideAppeal<Sanction extends ModerationSanction>(
  desk: SanctionDesk<Sanction>,
  work: UnitOfWork,
  admin: Admin,
  { sanctionId, decision }: OfSanction & { readonly decision: AppealDecision },
): Promise<Sanction> {
  return work.run(admin, async (tx) => {
    const sanction = await tx.lock(desk.entity, sanctionId, 'No sanction');
    sanction.refuseUnlessAppealed();
    if (sanction.userId === admin.id) throw new OwnCase();
    if (sanction.imposedBy === admin.id) throw new SameAdmin();
    sanction.decideAppeal(decision, admin.id, tx.now);
    desk.publishAppealDecided(tx, sanction, decision);
    if (decision === 'REVERSED') await desk.endSanction(tx, sanction, 'REVERSED');
    return sanction;
  });
}
