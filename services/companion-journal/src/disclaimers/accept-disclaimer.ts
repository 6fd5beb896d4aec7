import { disclaimerAccepted } from '@kindred/contracts/companion-journal/disclaimer-accepted';
import { NotFound } from '@kindred/contracts/domain-error';
import { lockName } from '@kindred/database/lock-name';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { IsNull } from 'typeorm';
import { DisclaimerAcceptance } from './disclaimer-acceptance.ts';
import { currentDisclaimer, Disclaimer } from './disclaimer.ts';
import { endAcceptance } from './lapse-acceptances.ts';
import { DisclaimerOutdated } from './refusals.ts';

/** Accepts the current disclaimer. An acceptance in force for more than 14 days to come is returned as it is. */
export function acceptDisclaimer(
  work: UnitOfWork,
  person: Person,
  { disclaimerId }: { readonly disclaimerId: string },
): Promise<DisclaimerAcceptance> {
  return work.run(person, async (tx) => {
    await lockName(tx, `disclaimer of ${person.id}`);
    const current = await currentDisclaimer(tx);
    if (current.id !== disclaimerId) {
      if (await tx.findOne(Disclaimer, { id: disclaimerId })) throw new DisclaimerOutdated(current);
      throw new NotFound('No disclaimer');
    }
    const open = await tx.lockOne(DisclaimerAcceptance, { userId: person.id, endedAt: IsNull() });
    if (open?.isInForce(current, tx.now) && !open.isRenewable(tx.now)) return open;
    if (open) endAcceptance(tx, open, current);
    await tx.flush();
    const acceptance = tx.add(DisclaimerAcceptance.of(person.id, current, tx.now));
    const { id: acceptanceId, lapsesAt } = acceptance;
    tx.publish(disclaimerAccepted, acceptance, {
      acceptanceId,
      userId: person.id,
      disclaimerId,
      number: current.number,
      lapsesAt: lapsesAt.toISOString(),
    });
    return acceptance;
  });
}
