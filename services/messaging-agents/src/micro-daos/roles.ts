export const memberRoles = ['OWNER', 'ADMIN', 'MEMBER', 'GUEST', 'AGENT'] as const;
export type MemberRole = (typeof memberRoles)[number];
export type PersonRole = Exclude<MemberRole, 'AGENT'>;

/** The roles that one member gives another. The owner's role is handed over, and an agent's never changes. */
export const assignableRoles = ['ADMIN', 'MEMBER', 'GUEST'] as const;
export type AssignableRole = (typeof assignableRoles)[number];

/** An agent stands beside the roles of people, below all of them. */
const ranks: Readonly<Record<MemberRole, number>> = { OWNER: 4, ADMIN: 3, MEMBER: 2, GUEST: 1, AGENT: 0 };

export function isAbove(one: MemberRole, other: MemberRole): boolean {
  return ranks[one] > ranks[other];
}

export function isAtLeast(one: MemberRole, other: MemberRole): boolean {
  return ranks[one] >= ranks[other];
}
