import { agreementAgreed } from '@kindred/contracts/vessel-privacy/agreement-agreed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { holdAgreement, making, partiesTo, told } from './agreement-in-session.ts';
import { AgreementParty } from './agreement-party.ts';
import { AgreementChanged } from './agreement-refusals.ts';
import type { Agreement } from './agreement.ts';

export interface AgreeInput {
  readonly agreementId: string;
  /** The revision that the person has read. */
  readonly revision?: number | null;
}

/** Says yes to what is proposed, as it stands. The second yes makes it agreed, once, however close the two come. */
export function agreeToAgreement(
  work: UnitOfWork,
  person: Person,
  { agreementId, revision }: AgreeInput,
): Promise<Agreement> {
  return work.run(person, async (tx) => {
    const { agreement, session } = await holdAgreement(tx, agreementId, making);
    if (revision != null && revision !== agreement.revision) throw new AgreementChanged(agreement.revision);
    const parties = await partiesTo(tx, agreement);
    if (agreement.status !== 'ABANDONED' && parties.some(({ userId }) => userId === person.id)) return agreement;
    agreement.allow('agree');
    tx.add(AgreementParty.of(agreement, person.id, tx.now));
    if (parties.length === 0) return agreement;
    agreement.agree(tx.now);
    tx.publish(agreementAgreed, agreement, told(agreement, session));
    return agreement;
  });
}
