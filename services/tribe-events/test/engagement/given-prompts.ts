import type { TestPerson, TribeWorld } from '../tribe-world.ts';

export interface Prompt {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly answers: number;
  readonly activity: number;
  readonly why: { readonly code: string; readonly number: number | null; readonly text: string };
  readonly message: { readonly id: string; readonly content: string | null; readonly messageType: string } | null;
}

const fields = 'id kind status answers activity why { code number text } message { id content messageType }';

/** What a person sees of the prompts of a tribe, the newest first, or null. */
export async function promptsOf(person: TestPerson, tribeId: string): Promise<Prompt[] | null> {
  const { tribe } = await person.asks<{ tribe: { prompts: { nodes: Prompt[] } | null } }>(
    `query ($id: ID!) { tribe(id: $id) { prompts { nodes { ${fields} } } } }`,
    { id: tribeId },
  );
  return tribe.prompts && tribe.prompts.nodes;
}

/** Lets days pass and prompts be asked. Gives those of the tribe, the newest first. */
export async function afterDays(world: TribeWorld, days: number, person: TestPerson, tribeId: string) {
  world.pass(days);
  await world.runJob('advance-tribe-lifecycles');
  await world.runJob('ask-prompts');
  return (await promptsOf(person, tribeId)) ?? [];
}
