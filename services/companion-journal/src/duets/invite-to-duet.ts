import { duetInvited } from '@kindred/contracts/companion-journal/duet-invited';
import { duetOpened } from '@kindred/contracts/companion-journal/duet-opened';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { In, IsNull } from 'typeorm';
import { isBlocked } from '../blocks/is-blocked.ts';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { liveStatuses } from './duet-lifecycle.ts';
import { DuetAgent } from './duet-rows.ts';
import { lockDuetsBetween } from './lock-duets-between.ts';
import { NarrativeDuet, type DuetOther } from './narrative-duet.ts';
import { AgentUnknown, DuetUnderWay, DuetWithYourself, TooManyDuetInvitations } from './refusals.ts';
import type { DuetScriptKey } from './scripts/duet-script.ts';
import { scriptOf } from './scripts/shipped-scripts.ts';

const mostADay = 20;
const dayMs = 24 * 3_600_000;

export interface InviteToDuetInput {
  readonly script: DuetScriptKey;
  readonly other: { readonly userId?: string | null; readonly agentId?: string | null };
}

/**
 * Invites a person to a duet, or begins one with an agent. Whether there is such a person is not looked up, so that the
 * answer does not tell. To a person with a block in either direction the invitation looks sent, and lapses.
 */
export function inviteToDuet(work: UnitOfWork, person: Person, { script, other }: InviteToDuetInput) {
  const asked: DuetOther = other.userId ? { userId: other.userId } : { agentId: other.agentId ?? '' };
  if ('userId' in asked && asked.userId === person.id) throw new DuetWithYourself();
  return work.run(person, async (tx) => {
    await lockName(tx, `duets of ${person.id}`);
    await refuseAnother(tx, person.id, asked);
    await refuseTooMany(tx, person.id);
    if ('agentId' in asked) {
      if (!(await tx.findOne(DuetAgent, { id: asked.agentId, retiredAt: IsNull() }))) throw new AgentUnknown();
      await requireDisclaimer(tx, person.id);
    }
    if ('userId' in asked) await lockDuetsBetween(tx, person.id, asked.userId);
    const duet = NarrativeDuet.begin(person.id, asked, { script: scriptOf(script), now: tx.now });
    if ('userId' in asked) duet.isWithheld = await isBlocked(tx, asked.userId);
    tell(tx, tx.add(duet));
    return duet;
  });
}

function tell(tx: Transaction, duet: NarrativeDuet): void {
  const { id: duetId, seekerId, agentId, purpose } = duet;
  if (agentId === null) tx.publish(duetInvited, duet, { duetId, seekerId, purpose });
  else tx.publish(duetOpened, duet, { duetId, seekerId, agentId, purpose });
}

async function refuseAnother(tx: Transaction, seekerId: string, asked: DuetOther): Promise<void> {
  const whom = 'userId' in asked ? { subjectId: asked.userId } : { agentId: asked.agentId };
  const live = { seekerId, status: In([...liveStatuses]), ...whom };
  if (await tx.findOne(NarrativeDuet, live)) throw new DuetUnderWay();
}

async function refuseTooMany(tx: Transaction, seekerId: string): Promise<void> {
  const made = await tx.query<{ at: Date }>(
    `SELECT invited_at AS at FROM narrative_duet WHERE seeker_id = $1 AND invited_at > $2::timestamptz - interval '1 day'
     ORDER BY invited_at DESC LIMIT ${mostADay}`,
    [seekerId, tx.now],
  );
  const oldest = made[mostADay - 1];
  if (oldest) throw new TooManyDuetInvitations(new Date(oldest.at.getTime() + dayMs), mostADay);
}
