import { commonEvenings, groupScore } from '../matching/group-score.ts';
import { pairScore } from '../matching/pair-score.ts';
import type { PeopleColumns } from '../matching/people-columns.ts';
import { leftOver, type FormationProblem, type Placement } from './formation-problem.ts';

/** What a formation came to. */
export interface Quality {
  readonly groups: number;
  /** People in groups. */
  readonly grouped: number;
  /** People who are proposed to tribes that exist. */
  readonly filled: number;
  readonly leftOver: number;
  /** The mean over people in groups of their group's score, from 0 to 100; null without groups. */
  readonly meanScore: number | null;
}

export function qualityOf(problem: FormationProblem, placement: Placement): Quality {
  const { groups, fills } = placement;
  const grouped = groups.reduce((sum, group) => sum + group.length, 0);
  const sum = groups.reduce((sum, group) => sum + scoreOfGroup(problem.people, group) * group.length, 0);
  return {
    groups: groups.length,
    grouped,
    filled: fills.length,
    leftOver: leftOver(problem, placement).length,
    meanScore: grouped === 0 ? null : Math.round((sum / grouped) * 10_000) / 100,
  };
}

/** The score of people as a group, from 0 to 1. The caller knows that they can be together. */
export function scoreOfGroup(people: PeopleColumns, members: readonly number[]): number {
  let pairs = 0;
  let extraversion = 0;
  for (const [place, one] of members.entries()) {
    extraversion += people.traits[one * 5 + 2] as number;
    for (const other of members.slice(place + 1)) pairs += pairScore(people, one, other);
  }
  return groupScore(pairs, extraversion, commonEvenings(people, members), members.length);
}
