import type { Trait } from '@kindred/identity/assessments/mini-ipip';

/** What a demo person says of themselves, so that profiles, matches and maps have something in them. */
export interface DemoLife {
  readonly point: { readonly latitude: number; readonly longitude: number };
  readonly style: 'DIRECT' | 'THOUGHTFUL' | 'SUPPORTIVE' | 'ANALYTICAL' | 'EXPRESSIVE';
  /** Category, name, level; those with a star are primary. */
  readonly interests: readonly string[];
  readonly values: readonly string[];
  readonly archetypes: readonly string[];
  /** How the person answers the assessment: 1 away from the trait, 5 towards it. */
  readonly leaning: Readonly<Record<Trait, 1 | 2 | 3 | 4 | 5>>;
}

/** The answers to the assessment, by trait. */
export const leaning = (
  OPENNESS: Lean,
  CONSCIENTIOUSNESS: Lean,
  EXTRAVERSION: Lean,
  AGREEABLENESS: Lean,
  NEUROTICISM: Lean,
): DemoLife['leaning'] => ({ OPENNESS, CONSCIENTIOUSNESS, EXTRAVERSION, AGREEABLENESS, NEUROTICISM });
type Lean = 1 | 2 | 3 | 4 | 5;
