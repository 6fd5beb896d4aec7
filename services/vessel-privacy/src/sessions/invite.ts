import { Limited } from '@kindred/contracts/domain-error';
import { sessionInvited } from '@kindred/contracts/vessel-privacy/session-invited';
import type { Place } from '@kindred/database/sealing/sealer';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import { orderLetter } from '../letters/order-letter.ts';
import type { Dependencies } from '../dependencies.ts';
import { isKeptFrom } from './kept-from.ts';
import { SessionInvitation } from './session-invitation.ts';
import { pairOf, type VesselSession } from './vessel-session.ts';
import type { Invited } from './whom-to-invite.ts';

const mostADay = 20;
const dayMs = 24 * 3_600_000;

export class TooManyInvitations extends Limited {
  readonly code = 'TOO_MANY_INVITATIONS';
  constructor(availableAt: Date) {
    super(`At most ${mostADay} invitations a day can be sent.`, availableAt);
  }
}

export function placeOfAddress(rowId: string): Place {
  return { table: 'session_invitation', column: 'address_sealed', rowId };
}

/**
 * Asks somebody to join a session, as its inviter. To somebody kept from them it is withheld, and looks sent; such a
 * session and one by address hold no pair, so that whether there is another session with the same person cannot be told
 * by it.
 */
export async function invite(
  tx: Transaction,
  dependencies: Dependencies,
  session: VesselSession,
  invited: Invited,
): Promise<void> {
  const { inviterId } = session;
  await refuseTooMany(tx, inviterId);
  const withheld = 'userId' in invited && (await isKeptFrom(tx, invited.userId));
  session.invite('userId' in invited && !withheld ? pairOf(inviterId, invited.userId) : null, tx.now);
  tx.publish(sessionInvited, session, { sessionId: session.id, inviterId });
  const invitation = await SessionInvitation.of(
    session.id,
    inviterId,
    'userId' in invited
      ? invited
      : {
          addressHash: invited.hash,
          seal: (id) =>
            dependencies.sealer.seal(tx, { kind: 'person', id: inviterId }, placeOfAddress(id), invited.address),
        },
    { now: tx.now, withheld },
  );
  const wantsLetter = 'hash' in invited && !(await wroteLately(tx, invited.hash));
  tx.add(invitation);
  if ('address' in invited)
    await orderLetter(tx, dependencies, { invitationId: invitation.id, address: invited.address, wantsLetter });
}

async function refuseTooMany(tx: Transaction, inviterId: string): Promise<void> {
  await lockName(tx, `invitations of ${inviterId}`);
  const made = await tx.query<{ at: Date }>(
    `SELECT created_at AS at FROM session_invitation WHERE inviter_id = $1 AND created_at > $2::timestamptz - interval '1 day' ORDER BY created_at DESC LIMIT ${mostADay}`,
    [inviterId, tx.now],
  );
  const oldest = made[mostADay - 1];
  if (oldest) throw new TooManyInvitations(new Date(oldest.at.getTime() + dayMs));
}

/** Taking an invitation back and sending it again writes no second letter within a week. */
async function wroteLately(tx: Transaction, hash: Buffer): Promise<boolean> {
  return (
    (
      await tx.query(
        `SELECT 1 FROM session_invitation WHERE inviter_id = $1 AND address_hash = $2 AND created_at > $3::timestamptz - interval '7 days' LIMIT 1`,
        [tx.actor.id, hash, tx.now],
      )
    ).length > 0
  );
}
