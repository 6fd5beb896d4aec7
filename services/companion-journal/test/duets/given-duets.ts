import { acceptsDisclaimer } from '../disclaimers/accepts-disclaimer.ts';
import { toCloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { keeper } from '../../src/roles.ts';
import { scriptOf } from '../../src/duets/scripts/shipped-scripts.ts';
import type { DuetScriptKey } from '../../src/duets/scripts/duet-script.ts';
import type { CompanionWorld, TestPerson } from '../companion-world.ts';

export interface GivenDuet {
  readonly duetId: string;
  readonly seeker: TestPerson;
  readonly subject: TestPerson;
}

export interface SeenDuet {
  readonly id: string;
  readonly status: string;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly actsCompleted: number;
  readonly isViewerAsked: boolean;
  readonly viewerChoice: string | null;
}

/** Every field of a duet that has no arguments beside its transcript. */
export const everyField = `id script { key version } purpose status seeker { id } subject { id } agent { id name } invitedAt
  startedAt completedAt invitationEndsAt actsCompleted currentAct { title } hasViewerCompletedAct isViewerAsked
  viewerDecidesBy viewerAnswer viewerChoice pendingLine { reason }`;

export async function seen<Duet = SeenDuet>({ asks }: TestPerson, duetId: string, fields = everyField): Promise<Duet> {
  const { narrativeDuet } = await asks<{ narrativeDuet: Duet }>(
    `query ($id: ID!) { narrativeDuet(id: $id) { ${fields} } }`,
    { id: duetId },
  );
  return narrativeDuet;
}

export async function invited(world: CompanionWorld, script: DuetScriptKey = 'LETTER_TO_A_YEAR'): Promise<GivenDuet> {
  const [seeker, subject] = [await world.person(), await world.person()];
  const { duet } = await seeker.does<{ duet: { id: string } }>(
    'inviteToDuet',
    { script, other: { userId: subject.id } },
    'duet { id }',
  );
  return { duetId: duet.id, seeker, subject };
}

export async function opened(world: CompanionWorld, script?: DuetScriptKey): Promise<GivenDuet> {
  const given = await invited(world, script);
  await given.subject.does('answerDuetInvitation', { duetId: given.duetId, accept: true }, 'duet { id }');
  return given;
}

export async function says({ does }: TestPerson, duetId: string, text: string): Promise<void> {
  await does('speakInDuet', { duetId, text, idempotencyKey: newId() }, 'message { id }');
}

export async function completes({ does }: TestPerson, duetId: string, act: number, option: string): Promise<void> {
  await does('completeDuetAct', { duetId, act, option }, 'duet { id }');
}

export interface GivenAgentDuet {
  readonly duetId: string;
  readonly agentId: string;
  readonly seeker: TestPerson;
}

/** A duet with the agent that was made first. */
export async function beginsWithAgent(
  world: CompanionWorld,
  script: DuetScriptKey = 'FIRST_PAGE',
): Promise<GivenAgentDuet> {
  const seeker = await world.person();
  await acceptsDisclaimer(seeker);
  const { duetAgents } = await seeker.asks<{ duetAgents: { nodes: { id: string }[] } }>(
    '{ duetAgents { nodes { id } } }',
  );
  const agentId = duetAgents.nodes[0]?.id ?? '';
  const input = { script, other: { agentId } };
  const { duet } = await seeker.does<{ duet: { id: string } }>('inviteToDuet', input, 'duet { id }');
  return { duetId: duet.id, agentId, seeker };
}

/** The agent has answered all that was said. */
export const answered = (person: TestPerson, duetId: string): Promise<unknown> =>
  eventually(async () => expect(await seen(person, duetId, 'pendingLine { reason }')).toEqual({ pendingLine: null }));

/** All acts, with options that lie near to each other or far apart. */
export async function completed(world: CompanionWorld, { near }: { near: boolean }): Promise<GivenDuet> {
  const given = await opened(world);
  const { duetId, seeker, subject } = given;
  for (const [at, { options }] of scriptOf('LETTER_TO_A_YEAR').acts.entries()) {
    const sorted = options.toSorted((one, other) => one.lean - other.lean);
    const [low, high] = [sorted[0]?.code ?? '', sorted.at(-1)?.code ?? ''];
    await says(seeker, duetId, 'The winter was long and the garden slept');
    await says(subject, duetId, near ? 'The winter was long and the garden slept' : 'Numbers, trains, and an argument');
    await completes(seeker, duetId, at + 1, low);
    await completes(subject, duetId, at + 1, near ? low : high);
  }
  return given;
}

/** A completed duet whose alignment was computed. */
export async function aligned(world: CompanionWorld, { near }: { near: boolean }): Promise<GivenDuet> {
  const given = await completed(world, { near });
  await world.runJob('align-duets');
  return given;
}

export const decides = ({ does }: TestPerson, duetId: string, choice: 'CONNECT' | 'LET_GO') =>
  does<{ duet: SeenDuet }>('decideOnDuet', { duetId, choice }, `duet { ${everyField} }`);

/** A block between two people that identity told this service of. */
export async function blocked(world: CompanionWorld, one: string, other: string): Promise<void> {
  await world.running.service.work.run(keeper, (tx) =>
    tx.query(
      `INSERT INTO blocked_pair (tie_id, low_id, high_id)
       VALUES ($1, LEAST($2::uuid, $3::uuid), GREATEST($2::uuid, $3::uuid))`,
      [newId(), one, other],
    ),
  );
}

/** Another service tells what happened, now unless a time is given. */
export async function happened<Data extends object>(
  { running }: CompanionWorld,
  contract: EventContract<Data>,
  data: Data,
  time = new Date(),
): Promise<void> {
  const event = toCloudEvent(contract, { id: newId(), time, aggregateVersion: 1, data });
  const headers = { 'content-type': 'application/cloudevents+json' };
  await running.transport.publish([
    { topic: contract.topic, key: event.subject, value: JSON.stringify(event), headers },
  ]);
}
