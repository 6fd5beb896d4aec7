import type { Archiving } from '@kindred/service/personal-data/archiving';
import { descriptionOf, HourClaim } from './hour-claim.ts';

/** The hours that a person gave and received, the oldest first. Amounts are in minor units of Chrona. */
export async function exportHours({ tx, sealer, userId }: Archiving): Promise<Record<string, unknown>[]> {
  const claims = await tx.find(HourClaim, [{ giverId: userId }, { receiverId: userId }], { order: { id: 'ASC' } });
  const described = claims.filter(({ description }) => description !== null);
  const texts = await sealer.openAll(
    tx,
    described.flatMap(({ id, description }) =>
      description ? [{ place: descriptionOf(id), sealed: description }] : [],
    ),
  );
  const textOf = new Map(described.map(({ id }, index) => [id, texts[index] ?? null]));
  return claims.map(({ id, giverId, amount, status, claimedAt, settledAt }) => ({
    id,
    role: giverId === userId ? 'GIVER' : 'RECEIVER',
    minorUnits: amount.toString(),
    status,
    claimedAt,
    settledAt,
    description: textOf.get(id) ?? null,
  }));
}
