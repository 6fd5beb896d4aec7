import type { ReadTransaction } from '@kindred/database/read-transaction';
import { ghostUser, type MatrixNames } from '../homeserver/matrix-names.ts';
import type { MemberRole } from '../micro-daos/roles.ts';
import { isExcludedFrom } from '../sanctions/kept-from.ts';

/** A member whose power level is not the default of 0. Guests of Matrix and people who are timed out have -1. */
export interface MemberWithExplicitPower {
  readonly ghostId: string | null;
  readonly account: string | null;
  readonly role: MemberRole;
  /** Their role in the microDAO, if they own or administer it. */
  readonly microDaoRole: MemberRole | null;
  /** Whether a time out in force keeps the member from writing. They still read. */
  readonly isTimedOut: boolean;
}

/** The powers in a room by Matrix id, and the power that a message takes. */
export interface RoomPowers {
  readonly powerLevels: Readonly<Record<string, number>>;
  readonly eventsDefault: number;
}

/** In an archived channel, or one of an archived microDAO, no one has power, and no one writes but the bridge. */
const closed: RoomPowers = { powerLevels: {}, eventsDefault: 100 };

/**
 * A member's power by the higher of their two roles. A guest of Matrix and a person who is timed out read only. A GUEST
 * with an account writes.
 */
export function powerOf({ ghostId, role, microDaoRole, isTimedOut }: Omit<MemberWithExplicitPower, 'account'>): number {
  if (ghostId === null || isTimedOut) return -1;
  if (role === 'OWNER' || microDaoRole === 'OWNER') return 100;
  return role === 'ADMIN' || microDaoRole === 'ADMIN' ? 75 : 0;
}

/** A person with a linked account has the same power as their ghost and as themselves. */
export function powerLevelsOf(
  names: MatrixNames,
  members: readonly MemberWithExplicitPower[],
): Readonly<Record<string, number>> {
  const levels = members.flatMap((member) => {
    const ids = [member.ghostId === null ? null : ghostUser(names, member.ghostId), member.account];
    return ids.filter((id) => id !== null).map((id): [string, number] => [id, powerOf(member)]);
  });
  return Object.fromEntries(levels.filter(([, power]) => power !== 0));
}

const isTimedOut = isExcludedFrom('m.user_id', 'c', '$2::timestamptz');

/** SQL: the current members of the channel `$1` whose power level is not the default of 0 at the time `$2`. */
const powerful = `FROM channel_member m JOIN channel c ON c.id = m.channel_id
    LEFT JOIN micro_dao_member d ON d.micro_dao_id = c.micro_dao_id AND d.user_id = m.user_id AND d.left_at IS NULL
      AND d.role IN ('OWNER', 'ADMIN')
    LEFT JOIN person p ON p.user_id = m.user_id LEFT JOIN bridge_guest g ON g.id = m.guest_id
  WHERE m.channel_id = $1 AND m.left_at IS NULL
    AND (m.role IN ('OWNER', 'ADMIN') OR m.guest_id IS NOT NULL OR d.id IS NOT NULL OR ${isTimedOut})`;

/** The powers in the room of a channel as they are now. */
export async function readPowers(tx: ReadTransaction, names: MatrixNames, channelId: string): Promise<RoomPowers> {
  const [over] = await tx.query(
    `SELECT 1 FROM channel c LEFT JOIN micro_dao d ON d.id = c.micro_dao_id
     WHERE c.id = $1 AND (c.archived_at IS NOT NULL OR d.status = 'ARCHIVED')`,
    [channelId],
  );
  if (over) return closed;
  const members = await tx.query<MemberWithExplicitPower>(
    `SELECT coalesce(m.user_id, m.agent_id) AS "ghostId", coalesce(p.matrix_id, g.matrix_id) AS account, m.role,
       d.role AS "microDaoRole", ${isTimedOut} AS "isTimedOut" ${powerful} ORDER BY m.id`,
    [channelId, tx.now],
  );
  return { powerLevels: powerLevelsOf(names, members), eventsDefault: 0 };
}

/** Whether a member's power is not that of all. */
export async function hasExplicitPower(tx: ReadTransaction, channelId: string, memberId: string): Promise<boolean> {
  const [found] = await tx.query(`SELECT 1 ${powerful} AND m.id = $3`, [channelId, tx.now, memberId]);
  return found !== undefined;
}
