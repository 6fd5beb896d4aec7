import type { NamedInterest } from '@kindred/contracts/interest';
import type { Point } from '@kindred/contracts/point';

/** The five traits, in the order in which columns keep them. */
export const traits = ['OPENNESS', 'CONSCIENTIOUSNESS', 'EXTRAVERSION', 'AGREEABLENESS', 'NEUROTICISM'] as const;
export type Trait = (typeof traits)[number];

/** Identity's enumeration, in the order in which columns keep it. */
export const communicationStyles = ['DIRECT', 'THOUGHTFUL', 'SUPPORTIVE', 'ANALYTICAL', 'EXPRESSIVE'] as const;
export type CommunicationStyle = (typeof communicationStyles)[number];

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];

/** What is compared of a person. */
export interface MatchPerson {
  readonly id: string;
  /** Each from 0 to 100. */
  readonly traits: Readonly<Record<Trait, number>>;
  readonly interests: readonly NamedInterest[];
  /** Null if the person has not said. */
  readonly communicationStyle: CommunicationStyle | null;
  /** Rounded to about a kilometre. A person without a point is in reach of no other. */
  readonly point: Point | null;
  readonly maxTravelDistanceMiles: number;
  /** Codes such as `en`. Empty if the person has not said: then any language is taken as common. */
  readonly languages: readonly string[];
  /** Empty if the person has not said: then any evening is taken as free. */
  readonly freeEvenings: readonly Weekday[];
}
