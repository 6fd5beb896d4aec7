import type { AppealDecision } from '@kindred/contracts/safety';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { OwnCase } from './refusals.ts';
import type { ModerationSanction } from './sanction.ts';

export interface OfSanction {
  readonly sanctionId: string;
}

/** The sanctions of one service, and what it tells and does when one changes: in the same transaction. */
export interface SanctionDesk<Sanction extends ModerationSanction> {
  readonly entity: new () => Sanction;
  publishAppealed(tx: Transaction, sanction: Sanction): void;
  publishAppealDecided(tx: Transaction, sanction: Sanction, decision: AppealDecision): void;
  /** Publishes that an admin lifted it or an appeal reversed it, and ends what it did. */
  endSanction(tx: Transaction, sanction: Sanction, reason: 'REVERSED' | 'LIFTED'): Promise<void>;
}

/** Lifts a sanction before its end. */
export function liftSanction<Sanction extends ModerationSanction>(
  desk: SanctionDesk<Sanction>,
  work: UnitOfWork,
  admin: Admin,
  { sanctionId }: OfSanction,
): Promise<Sanction> {
  return work.run(admin, async (tx) => {
    const sanction = await tx.lock(desk.entity, sanctionId, 'No sanction');
    if (sanction.userId === admin.id) throw new OwnCase();
    sanction.lift(tx.now);
    await desk.endSanction(tx, sanction, 'LIFTED');
    return sanction;
  });
}
