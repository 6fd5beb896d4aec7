import { InvalidVotingRules } from './refusals.ts';

/** How a microDAO votes. Only a vote changes them. */
export interface VotingRules {
  readonly quorumBasisPoints: number;
  readonly majorityBasisPoints: number;
  readonly votingHours: number;
  readonly executionDelayHours: number;
}

export type RulesChange = { readonly [Name in keyof VotingRules]?: number | null };

/** The range of each rule, and what a new microDAO begins with. */
export const bounds: Readonly<Record<keyof VotingRules, { fewest: number; most: number; first: number }>> = {
  quorumBasisPoints: { fewest: 0, most: 10_000, first: 5_000 },
  majorityBasisPoints: { fewest: 5_000, most: 10_000, first: 5_000 },
  votingHours: { fewest: 1, most: 720, first: 72 },
  executionDelayHours: { fewest: 0, most: 720, first: 24 },
};

const names = Object.keys(bounds) as (keyof VotingRules)[];

export const firstRules = Object.fromEntries(names.map((name) => [name, bounds[name].first])) as unknown as VotingRules;

/** Reads a change of rules: one at least, each in its range. @throws {InvalidVotingRules} */
export function readRulesChange(input: RulesChange): Partial<VotingRules> {
  const given = names.filter((name) => input[name] != null);
  if (given.length === 0) throw new InvalidVotingRules('quorumBasisPoints', bounds);
  for (const name of given) {
    const value = Number(input[name]);
    if (value < bounds[name].fewest || value > bounds[name].most) throw new InvalidVotingRules(name, bounds);
  }
  return Object.fromEntries(given.map((name) => [name, input[name]]));
}
