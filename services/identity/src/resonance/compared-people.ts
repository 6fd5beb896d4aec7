import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import { traitsFor, type PersonalityTrait } from '../assessments/personality-trait.ts';
import type { TraitScores } from '../assessments/scoring.ts';
import { byPerson } from '../by-person.ts';
import { interestsOf } from '../profiles/interest.ts';
import { ValueProfile } from '../profiles/value-profile.ts';
import type { ResonancePerson } from './resonance.ts';

/**
 * All that is compared of these people, in four statements however many they are, and one that records whose scores
 * were read.
 */
export async function comparedPeople(tx: Transaction, ids: readonly string[]): Promise<Map<string, ResonancePerson>> {
  const traits = await traitsFor(tx, 'RESONANCE', ids);
  const interests = byPerson(await interestsOf(tx, ids));
  const values = new Map(
    (await tx.find(ValueProfile, { userId: In(ids) })).map((profile) => [profile.userId, profile]),
  );
  const connections = byPerson(await connectionsOf(tx, ids));
  return new Map(
    ids.map((id) => [
      id,
      {
        id,
        values: values.get(id)?.values ?? [],
        archetypes: values.get(id)?.archetypes ?? [],
        traits: scoresOf(traits.get(id)),
        interests: interests.get(id) ?? [],
        connections: (connections.get(id) ?? []).map(({ otherId }) => otherId),
      },
    ]),
  );
}

function scoresOf(traits: readonly PersonalityTrait[] | undefined): TraitScores | null {
  return traits ? (Object.fromEntries(traits.map(({ trait, score }) => [trait, score])) as TraitScores) : null;
}

/** With whom they have an active tie, from either end of it. */
function connectionsOf(tx: Transaction, ids: readonly string[]): Promise<{ userId: string; otherId: string }[]> {
  return tx.query(
    `SELECT user_low AS "userId", user_high AS "otherId" FROM tie WHERE status = 'ACTIVE' AND agent_id IS NULL AND user_low = ANY ($1::uuid[])
     UNION ALL
     SELECT user_high, user_low FROM tie WHERE status = 'ACTIVE' AND agent_id IS NULL AND user_high = ANY ($1::uuid[])`,
    [ids],
  );
}
