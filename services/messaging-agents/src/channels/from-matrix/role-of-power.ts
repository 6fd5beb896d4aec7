/** The role that a power gives: of an admin, or of a member. Null for a power that no role has. */
export function roleOfPower(power: number): 'ADMIN' | 'MEMBER' | null {
  if (power === 75) return 'ADMIN';
  return power === 0 ? 'MEMBER' : null;
}

type Powers = Readonly<Record<string, number>>;

/** Whether two lists give some user another power. A user who is in neither has 0. */
export function powersDiffer(one: Powers, other: Powers): boolean {
  return [...Object.keys(one), ...Object.keys(other)].some((userId) => (one[userId] ?? 0) !== (other[userId] ?? 0));
}
