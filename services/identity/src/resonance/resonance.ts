import { traits } from '../assessments/mini-ipip.ts';
import type { TraitScores } from '../assessments/scoring.ts';
import { interestKey } from '@kindred/contracts/interest';
import type { InterestChoice } from '../profiles/interests.ts';
import { sameWord } from '@kindred/contracts/same-word';

/** What is compared of a person. Empty lists and null mean that they have not said. */
export interface ResonancePerson {
  readonly id: string;
  readonly values: readonly string[];
  readonly archetypes: readonly string[];
  readonly traits: TraitScores | null;
  readonly interests: readonly Pick<InterestChoice, 'category' | 'name' | 'isPrimary'>[];
  /** The ids of people with whom they have an active tie. */
  readonly connections: readonly string[];
}

export const factors = ['VALUES', 'TRAITS', 'INTERESTS', 'CONNECTIONS'] as const;
export type Factor = (typeof factors)[number];

/** Weights are versioned: what was made under others is made anew, never compared. They sum to 1. */
export const weights: { readonly version: number; readonly of: Readonly<Record<Factor, number>> } = {
  version: 1,
  of: { VALUES: 0.35, TRAITS: 0.3, INTERESTS: 0.2, CONNECTIONS: 0.15 },
};

/**
 * Each from 0 to 100; null where one of the two has not said enough. For matching and storage only: people are shown
 * bands.
 */
export interface Resonance {
  readonly weightsVersion: number;
  readonly score: number | null;
  readonly factors: Readonly<Record<Factor, number | null>>;
}

/**
 * How two people resonate. The same whichever comes first, and the same each time.
 *
 * A factor that one of the two has said nothing about is null, and the weights of the others are stretched over the
 * whole: who leaves something out is neither punished nor flattered for it. Below half of the weight too little is
 * known, and the whole is null too.
 */
export function resonanceBetween(one: ResonancePerson, other: ResonancePerson): Resonance {
  const found: Record<Factor, number | null> = {
    VALUES: valuesAndArchetypes(one, other),
    TRAITS: traitCloseness(one.traits, other.traits),
    INTERESTS: sharedInterests(one, other),
    CONNECTIONS: sharedConnections(one, other),
  };
  return { weightsVersion: weights.version, score: weighted(found), factors: found };
}

function weighted(found: Readonly<Record<Factor, number | null>>): number | null {
  const known = factors.filter((factor) => found[factor] !== null);
  const weight = known.reduce((sum, factor) => sum + weights.of[factor], 0);
  // Half a per mille below a half, because 0.35 + 0.15 need not be 0.5 in binary.
  if (weight < 0.4995) return null;
  return bounded(known.reduce((sum, factor) => sum + weights.of[factor] * (found[factor] ?? 0), 0) / weight);
}

/** The overlap of the values and that of the archetypes, 3 to 2, or the one that both have. */
function valuesAndArchetypes(one: ResonancePerson, other: ResonancePerson): number | null {
  const values = overlap(one.values.map(sameWord), other.values.map(sameWord));
  const archetypes = overlap(one.archetypes, other.archetypes);
  if (values === null || archetypes === null) return values ?? archetypes;
  return bounded(values * 0.6 + archetypes * 0.4);
}

/** 100 less the mean distance of the five traits. */
function traitCloseness(one: TraitScores | null, other: TraitScores | null): number | null {
  if (!one || !other) return null;
  return bounded(100 - traits.reduce((sum, trait) => sum + Math.abs(one[trait] - other[trait]), 0) / traits.length);
}

/** The overlap of the interests, and 20 more where an interest is primary to both. */
function sharedInterests(one: ResonancePerson, other: ResonancePerson): number | null {
  const shared = overlap(one.interests.map(interestKey), other.interests.map(interestKey));
  if (shared === null) return null;
  const primary = (person: ResonancePerson) => person.interests.filter(({ isPrimary }) => isPrimary).map(interestKey);
  const bonus = (overlap(primary(one), primary(other)) ?? 0) > 0 ? 20 : 0;
  return bounded(shared + bonus);
}

/**
 * The overlap of the people they are tied to. A tie between the two themselves says nothing about the company they
 * keep.
 */
function sharedConnections(one: ResonancePerson, other: ResonancePerson): number | null {
  return overlap(
    one.connections.filter((id) => id !== other.id),
    other.connections.filter((id) => id !== one.id),
  );
}

/** The Jaccard index in per cent; null when one of the two lists is empty. */
function overlap(one: readonly string[], other: readonly string[]): number | null {
  const [first, second] = [new Set(one), new Set(other)];
  if (first.size === 0 || second.size === 0) return null;
  const shared = [...first].filter((entry) => second.has(entry)).length;
  return (shared / (first.size + second.size - shared)) * 100;
}

/** Two decimals: enough for any band, and sums taken in another order come out alike. */
function bounded(score: number): number {
  return Math.round(Math.min(100, Math.max(0, score)) * 100) / 100;
}
