/** Somebody pays somebody. */
export interface Payment {
  readonly from: string;
  readonly to: string;
  /** Minor units, above zero. */
  readonly amount: bigint;
}

interface Net {
  readonly personId: string;
  /** What they are owed; below zero, what they owe. */
  readonly amount: bigint;
}

/**
 * Up to so many people with something to pay or to get the fewest payments are found for sure: 2^14 groups are looked
 * at.
 */
export const mostForExact = 14;

/**
 * The fewest payments after which nobody owes anybody anything, out of who owes whom in one currency. Everybody pays or
 * gets what they would have on the whole. Finding the fewest takes time that doubles with each person (it is subset
 * sum), so beyond 14 people who owe or are owed the largest debt is set against the largest claim until all is even,
 * which takes at most one payment less than there are people and may miss a few that cancel each other out. The same
 * debts give the same payments, in whatever order they come.
 */
export function fewestPayments(debts: readonly Payment[]): Payment[] {
  const nets = netsOf(debts);
  const groups = nets.length <= mostForExact ? mostEvenGroups(nets) : [nets];
  return groups.flatMap(settleGroup);
}

/** What each is owed on the whole; who is even is left out. The largest claims first, the largest debts last. */
export function netsOf(debts: readonly Payment[]): Net[] {
  const net = new Map<string, bigint>();
  for (const { from, to, amount } of debts) {
    net.set(from, (net.get(from) ?? 0n) - amount);
    net.set(to, (net.get(to) ?? 0n) + amount);
  }
  const nets = [...net].flatMap(([personId, amount]) => (amount === 0n ? [] : [{ personId, amount }]));
  return nets.sort((one, other) => compare(other.amount, one.amount) || (one.personId < other.personId ? -1 : 1));
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Divides people into as many groups as possible that are even among themselves: a group of k needs k - 1 payments, so
 * most groups are fewest payments. `most[set]` is how many even groups the people of a set can be divided into, with
 * one more that need not be even: going from a set to one with a person less loses a group exactly where the larger set
 * was even.
 */
function mostEvenGroups(nets: readonly Net[]): Net[][] {
  const sets = 1 << nets.length;
  const sums = Array.from({ length: sets }, () => 0n);
  const most = new Int8Array(sets);
  const last = new Int8Array(sets).fill(-1);
  for (let set = 1; set < sets; set += 1) {
    const lowest = 31 - Math.clz32(set & -set);
    sums[set] = (sums[set ^ (1 << lowest)] ?? 0n) + (nets[lowest]?.amount ?? 0n);
    for (let one = 0; one < nets.length; one += 1) {
      if ((set & (1 << one)) === 0) continue;
      const without = most[set ^ (1 << one)] ?? 0;
      if (last[set] !== -1 && without <= (most[set] ?? 0)) continue;
      most[set] = without;
      last[set] = one;
    }
    if (sums[set] === 0n) most[set] = (most[set] ?? 0) + 1;
  }
  return groupsOf(nets, sums, last);
}

/**
 * Walks back from everybody to nobody by who was taken last; each time what is left is even, a group has come to its
 * end.
 */
function groupsOf(nets: readonly Net[], sums: readonly bigint[], last: Int8Array): Net[][] {
  const groups: Net[][] = [];
  for (let set = (1 << nets.length) - 1; set !== 0;) {
    if (sums[set] === 0n) groups.push([]);
    const one = last[set] ?? 0;
    const net = nets[one];
    if (net) groups.at(-1)?.push(net);
    set ^= 1 << one;
  }
  return groups;
}

/** The largest debt against the largest claim, until all are even: at most one payment less than there are people. */
function settleGroup(group: readonly Net[]): Payment[] {
  const payments: Payment[] = [];
  const open = new Map(group.map(({ personId, amount }) => [personId, amount]));
  const ordered = () =>
    [...open]
      .map(([personId, amount]) => ({ personId, amount }))
      .sort((one, other) => compare(other.amount, one.amount) || (one.personId < other.personId ? -1 : 1));
  for (let [claim, debt] = ends(ordered()); claim && debt; [claim, debt] = ends(ordered())) {
    const amount = claim.amount < -debt.amount ? claim.amount : -debt.amount;
    payments.push({ from: debt.personId, to: claim.personId, amount });
    for (const { personId, left } of [
      { personId: claim.personId, left: claim.amount - amount },
      { personId: debt.personId, left: debt.amount + amount },
    ]) {
      if (left === 0n) open.delete(personId);
      else open.set(personId, left);
    }
  }
  return payments;
}

function ends(nets: readonly Net[]): [Net, Net] | [undefined, undefined] {
  const [claim, debt] = [nets[0], nets.at(-1)];
  return claim && debt && claim !== debt ? [claim, debt] : [undefined, undefined];
}
