import type { PeopleColumns } from '../matching/people-columns.ts';

/** A proposed group has at least four people, because a tribe starts with four. */
export const fewestInGroup = 4;
export const mostInGroup = 8;

/** Groups are built with five, so that four are left if one declines. */
export const builtSize = 5;

/** A tribe that exists. Only its members in the snapshot are known. */
export interface KnownTribe {
  /** Indexes of people. */
  readonly members: readonly number[];
  readonly freeSeats: number;
}

/** What a formation starts from. People and tribes are indexes; who they are stays with the caller. */
export interface FormationProblem {
  readonly people: PeopleColumns;
  /** 1 for a person to be placed, 0 for one who is known as a member of a tribe alone. */
  readonly isCandidate: Uint8Array;
  /** In how many runs the person was left over: the higher, the sooner the person is placed. */
  readonly priority: Uint8Array;
  readonly tribes: readonly KnownTribe[];
  /** Pairs that are never together, whichever comes first. */
  readonly apart: readonly (readonly [number, number])[];
  /** Pairs of people who both said that they would meet again: they are placed together a little sooner. */
  readonly meetAgain: readonly (readonly [number, number])[];
}

/** Who is with whom. People in no group and no tribe are left over. */
export interface Placement {
  readonly groups: readonly (readonly number[])[];
  readonly fills: readonly Fill[];
}

/** A person who is proposed to a tribe that exists. */
export interface Fill {
  readonly person: number;
  readonly tribe: number;
}

export const emptyPlacement: Placement = { groups: [], fills: [] };

/** Indexes of the candidates who are in no group and no tribe. */
export function leftOver({ isCandidate }: FormationProblem, { groups, fills }: Placement): number[] {
  const placed = new Uint8Array(isCandidate.length);
  for (const group of groups) for (const person of group) placed[person] = 1;
  for (const { person } of fills) placed[person] = 1;
  const people: number[] = [];
  for (let person = 0; person < isCandidate.length; person += 1) {
    if (isCandidate[person] === 1 && placed[person] === 0) people.push(person);
  }
  return people;
}
