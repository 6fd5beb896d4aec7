import type { TestPerson, TribeWorld } from '../tribe-world.ts';
import { givenTribe } from '../given-tribes.ts';

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly suggestedDate: string;
  readonly location: string | null;
  readonly venue: { readonly id: string; readonly name: string } | null;
  readonly why: readonly { readonly kind: string; readonly text: string }[];
  readonly convertedToEvent: { readonly id: string } | null;
}

const fields = `id name status suggestedDate location venue { id name } why { kind text } convertedToEvent { id }`;

/** What a person sees of the suggestions of a tribe, or null. */
export async function suggestionsOf(person: TestPerson, tribeId: string): Promise<Suggestion[] | null> {
  const { tribe } = await person.asks<{ tribe: { eventSuggestions: { nodes: Suggestion[] } | null } }>(
    `query ($id: ID!) { tribe(id: $id) { eventSuggestions { nodes { ${fields} } } } }`,
    { id: tribeId },
  );
  return tribe.eventSuggestions && tribe.eventSuggestions.nodes;
}

/** Tiergarten, in Berlin. */
export const tiergarten = { latitude: 52.5145, longitude: 13.3501 };

/** A tribe of four that meets in Berlin, and shares an interest. */
export function givenWalkers(world: TribeWorld, input: object = {}) {
  const interests = [{ category: 'OUTDOOR_ADVENTURES', name: 'Walking' }];
  return givenTribe(world, 3, { interests, point: tiergarten, location: 'Tiergarten', ...input });
}

/** The suggestion that is made after a member asked for it. */
export async function givenSuggestion(world: TribeWorld, person: TestPerson, tribeId: string): Promise<Suggestion> {
  await person.does('suggestTribeEvents', { tribeId }, 'tribe { id }');
  await world.runJob('suggest-events');
  const [suggestion] = (await suggestionsOf(person, tribeId)) ?? [];
  if (!suggestion) throw new Error('No suggestion was made.');
  return suggestion;
}
