import { ownFields } from '../given-tribes.ts';
import type { TestPerson, TribeWorld } from '../tribe-world.ts';
import { matchingProfile, type givenFormations } from './given-formations.ts';

type Formations = ReturnType<typeof givenFormations>;

export interface SeenProposal {
  readonly id: string;
  readonly people: readonly { readonly id: string }[];
  readonly viewerAnswer: string;
  readonly tribe: { readonly id: string; readonly memberCount: number } | null;
}

/** Makes people matchable, as identity answers of them. */
export async function optIn(world: TribeWorld, { asJob }: Formations, people: readonly TestPerson[]): Promise<void> {
  for (const { id } of people) {
    world.identity.matching.set(id, matchingProfile);
    await asJob('INSERT INTO person_to_ask (user_id, noted_at) VALUES ($1, $2)', [id, world.now()]);
  }
  await world.runJob('ask-matching-profiles');
}

/** What is left of a person who opted out, was suspended or is leaving, once their event was consumed. */
export const optOut = ({ asJob }: Formations, { id }: TestPerson) =>
  asJob('DELETE FROM matchable_person WHERE user_id = $1', [id]);

export async function proposalsOf(person: TestPerson): Promise<SeenProposal[]> {
  const fields = 'tribeProposals { id people { id } viewerAnswer tribe { id memberCount } }';
  return (await ownFields<{ tribeProposals: SeenProposal[] }>(person, fields)).tribeProposals;
}

/** People with one proposal of all of them. */
export async function givenProposal({ matchable, formed }: Formations, count = 5) {
  const people = await matchable(count);
  await formed();
  const [proposal] = await proposalsOf(people[0]!);
  return { people, proposalId: proposal!.id };
}

/** Accepts, and gives the tribe that this started or joined. */
export const acceptProposal = async (person: TestPerson, proposalId: string) =>
  (
    await person.does<{ proposal: SeenProposal }>(
      'acceptTribeProposal',
      { proposalId },
      'proposal { id people { id } viewerAnswer tribe { id memberCount } }',
    )
  ).proposal.tribe;
