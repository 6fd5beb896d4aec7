import type { TribeMembership } from './tribe-membership.ts';

/** Who is in a tribe and who is invited, as one viewer may see it. */
export class Roster {
  /** The viewer's own membership, in any status, as they see it. */
  readonly own: TribeMembership | null;
  readonly #memberships: readonly TribeMembership[];
  readonly #viewerId: string | null;
  readonly #now: Date;

  /** @param memberships those that are ACTIVE, INACTIVE or PENDING, and the viewer's own in any status */
  constructor(
    readonly tribeId: string,
    memberships: readonly TribeMembership[],
    viewerId: string | null,
    now: Date,
  ) {
    this.#memberships = memberships;
    this.#viewerId = viewerId;
    this.#now = now;
    this.own = memberships.find(({ userId }) => userId === viewerId)?.seenByPerson ?? null;
  }

  /** Whether the viewer is an ACTIVE or INACTIVE member. */
  get isMember(): boolean {
    return this.own?.isCurrent ?? false;
  }

  /** Whether the viewer sees who is in the tribe: members and the invited do. */
  get seesMembers(): boolean {
    return this.isMember || (this.own?.isOpenInvitation(this.#now) ?? false);
  }

  /** ACTIVE and INACTIVE members, the creator first, then in the order in which they joined. */
  get members(): TribeMembership[] {
    return this.#memberships.filter(({ isCurrent }) => isCurrent).toSorted(byRoleAndTime);
  }

  /** Open invitations, the oldest first. Members also see those that are withheld from the invited person. */
  get invitations(): TribeMembership[] {
    return this.#memberships
      .filter((membership) => membership.isOpenInvitation(this.#now))
      .toSorted((one, other) => timeOf(one.invitedAt) - timeOf(other.invitedAt));
  }

  /** A membership of the tribe as the viewer sees it; null if they do not. */
  seen(membership: TribeMembership): TribeMembership | null {
    if (membership.userId === this.#viewerId) return this.own;
    const isShown = membership.isCurrent ? this.seesMembers : this.isMember && membership.isOpenInvitation(this.#now);
    return isShown ? membership : null;
  }
}

function byRoleAndTime(one: TribeMembership, other: TribeMembership): number {
  if (one.role !== other.role) return one.role === 'CREATOR' ? -1 : 1;
  return timeOf(one.joinedAt) - timeOf(other.joinedAt);
}

function timeOf(moment: Date | null): number {
  return moment?.getTime() ?? 0;
}
