import { lifecycle } from '@kindred/contracts/lifecycle';
import { days } from '../days.ts';

export const tribeStatuses = ['FORMING', 'ACTIVE', 'AT_RISK', 'INACTIVE', 'DISSOLVED'] as const;
export type TribeStatus = (typeof tribeStatuses)[number];

export const tribeLifecycle = lifecycle<TribeStatus>({
  FORMING: ['ACTIVE', 'DISSOLVED'],
  ACTIVE: ['AT_RISK', 'DISSOLVED'],
  AT_RISK: ['ACTIVE', 'INACTIVE', 'DISSOLVED'],
  INACTIVE: ['ACTIVE', 'DISSOLVED'],
  DISSOLVED: [],
});

/** What a tribe's status is decided by. */
export interface TribeState {
  readonly status: TribeStatus;
  readonly statusSince: Date;
  /** How many members are ACTIVE. */
  readonly memberCount: number;
  /** How many are INACTIVE. They can still come back. */
  readonly restingCount: number;
  readonly lastActiveAt: Date;
}

export const fewestMembers = 4;

/** Why a tribe changes its status, as its event says. */
export const statusReasons = ['ENOUGH_MEMBERS', 'TOO_FEW_MEMBERS', 'IDLE', 'REVIVED', 'NO_MEMBERS'] as const;
export type StatusReason = (typeof statusReasons)[number];

export interface StatusChange {
  readonly status: TribeStatus;
  readonly reason: StatusReason;
}

/** The status that a tribe should change to at a time, or null if it stays as it is. */
export function decideStatus(tribe: TribeState, now: Date): StatusChange | null {
  if (tribe.status === 'DISSOLVED') return null;
  if (tribe.memberCount + tribe.restingCount === 0) return { status: 'DISSOLVED', reason: 'NO_MEMBERS' };
  return rules[tribe.status](tribe, now);
}

const rules: Readonly<
  Record<Exclude<TribeStatus, 'DISSOLVED'>, (tribe: TribeState, now: Date) => StatusChange | null>
> = {
  FORMING: (tribe, now) => {
    if (isLargeEnough(tribe)) return { status: 'ACTIVE', reason: 'ENOUGH_MEMBERS' };
    return isIdle(tribe, 14, now) ? { status: 'DISSOLVED', reason: 'IDLE' } : null;
  },
  ACTIVE: (tribe, now) => {
    if (!isLargeEnough(tribe)) return { status: 'AT_RISK', reason: 'TOO_FEW_MEMBERS' };
    return isIdle(tribe, 14, now) ? { status: 'AT_RISK', reason: 'IDLE' } : null;
  },
  AT_RISK: (tribe, now) => {
    if (isLargeEnough(tribe) && !isIdle(tribe, 7, now)) return { status: 'ACTIVE', reason: 'REVIVED' };
    return hasStayed(tribe, 30, now) ? { status: 'INACTIVE', reason: 'IDLE' } : null;
  },
  INACTIVE: (tribe, now) => {
    if (isLargeEnough(tribe) && !isIdle(tribe, 3, now)) return { status: 'ACTIVE', reason: 'REVIVED' };
    return hasStayed(tribe, 90, now) ? { status: 'DISSOLVED', reason: 'IDLE' } : null;
  },
};

function isLargeEnough({ memberCount }: TribeState): boolean {
  return memberCount >= fewestMembers;
}

function isIdle({ lastActiveAt }: TribeState, idleDays: number, now: Date): boolean {
  return lastActiveAt <= days.before(now, idleDays);
}

function hasStayed({ statusSince }: TribeState, stayedDays: number, now: Date): boolean {
  return statusSince <= days.before(now, stayedDays);
}
