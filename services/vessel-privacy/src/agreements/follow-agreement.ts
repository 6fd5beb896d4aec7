import { agreementAbandoned } from '@kindred/contracts/vessel-privacy/agreement-abandoned';
import { agreementCompleted } from '@kindred/contracts/vessel-privacy/agreement-completed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { following, holdAgreement, told } from './agreement-in-session.ts';
import type { Agreement } from './agreement.ts';

interface Which {
  readonly agreementId: string;
}

/** Says that the two began with what they agreed. */
export function startAgreement(work: UnitOfWork, person: Person, { agreementId }: Which): Promise<Agreement> {
  return work.run(person, async (tx) => {
    const { agreement } = await holdAgreement(tx, agreementId, following);
    agreement.start();
    return agreement;
  });
}

/** Closes what was kept. */
export function completeAgreement(work: UnitOfWork, person: Person, { agreementId }: Which): Promise<Agreement> {
  return work.run(person, async (tx) => {
    const { agreement, session } = await holdAgreement(tx, agreementId, following);
    agreement.complete(tx.now);
    tx.publish(agreementCompleted, agreement, told(agreement, session));
    return agreement;
  });
}

/** Ends it, or declines or takes back what is only proposed. */
export function abandonAgreement(work: UnitOfWork, person: Person, { agreementId }: Which): Promise<Agreement> {
  return work.run(person, async (tx) => {
    const { agreement, session } = await holdAgreement(tx, agreementId, following);
    agreement.abandon(tx.now);
    tx.publish(agreementAbandoned, agreement, told(agreement, session));
    return agreement;
  });
}
