import { sanctionLifted } from '@kindred/contracts/tribe-events/sanction-lifted';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { OwnCase } from './refusals.ts';
import { Sanction } from './sanction.ts';

export interface OfSanction {
  readonly sanctionId: string;
}

/** Lifts a sanction before its end. */
export function liftSanction(work: UnitOfWork, admin: Admin, { sanctionId }: OfSanction): Promise<Sanction> {
  return work.run(admin, async (tx) => {
    const sanction = await tx.lock(Sanction, sanctionId, 'No sanction');
    if (sanction.userId === admin.id) throw new OwnCase();
    sanction.lift(tx.now);
    await publishLifted(tx, sanction, 'LIFTED');
    return sanction;
  });
}

/** Publishes that a sanction was lifted. A person whose ban ended can be matched again if identity says so. */
export async function publishLifted(tx: Transaction, sanction: Sanction, reason: 'REVERSED' | 'LIFTED'): Promise<void> {
  const { id: sanctionId, userId, kind } = sanction;
  tx.publish(sanctionLifted, sanction, { sanctionId, userId, kind, reason });
  if (kind !== 'BANNED') return;
  await tx.query('INSERT INTO person_to_ask (user_id, noted_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    userId,
    tx.now,
  ]);
}
