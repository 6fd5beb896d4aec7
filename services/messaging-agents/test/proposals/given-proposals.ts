import type { MessagingWorld, TestPerson } from '../messaging-world.ts';

export interface SeenProposal {
  readonly id: string;
  readonly status: string;
  readonly reason: string | null;
  readonly electorate: number;
  readonly votesCast: number;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly abstentions: number | null;
  readonly viewerCanVote: boolean;
  readonly viewerVote: string | null;
}

const fields = 'id status reason electorate votesCast votesFor votesAgainst abstentions viewerCanVote viewerVote';

export async function opens(person: TestPerson, microDaoId: string, action: object | null = null): Promise<string> {
  const input = { microDaoId, title: 'Do it', action };
  const { proposal } = await person.does<{ proposal: SeenProposal }>('openProposal', input, `proposal { ${fields} }`);
  return proposal.id;
}

export const votes = (person: TestPerson, proposalId: string, choice = 'FOR') =>
  person.does<{ proposal: SeenProposal }>('voteOnProposal', { proposalId, choice }, `proposal { ${fields} }`);

export async function seenProposal(viewer: TestPerson, id: string): Promise<SeenProposal | null> {
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Proposal", id: $id }]) {
    ... on Proposal { ${fields} } } }`;
  return (await viewer.asks<{ _entities: (SeenProposal | null)[] }>(query, { id }))._entities[0] ?? null;
}

/** Lets the voting time pass, and closes what is due. */
export async function closes(world: MessagingWorld): Promise<void> {
  world.pass(72);
  await world.runJob('close-proposals');
}

/** Lets voting time and delay pass, and carries out what passed. */
export async function executes(world: MessagingWorld): Promise<void> {
  await closes(world);
  world.pass(24);
  await world.runJob('execute-proposals');
}

/** A proposal that its proposer and these others are for. */
export async function givenPassing(
  microDaoId: string,
  [proposer, ...others]: TestPerson[],
  action: object | null = null,
): Promise<string> {
  if (!proposer) throw new Error('A proposal has a proposer.');
  const proposalId = await opens(proposer, microDaoId, action);
  for (const person of [proposer, ...others]) await votes(person, proposalId);
  return proposalId;
}
