import { granted, type GraphAnswer } from '@kindred/testkit/graph-client';
import type { Couple, House, TestPerson } from '../given.ts';
import { written } from '../vessels/writing.ts';

const mutation = (name: string, answers: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answers} } }`;

/** What each mutation of sharing answers in tests. */
const answers = {
  prepareSharing: 'id text edited contentType itemId for { id }',
  editSharingDraft: 'id text edited',
  grantSharing:
    'id contentType mine itemId category transformedContent consentActive consentRecord { id decision active }',
  denySharing: 'id decision active itemId',
  revokeSharing: 'id consentActive revokedAt consentRecord { active revokedAt }',
  revokeAllSharing: 'revokedCount session { id }',
  proposeCommonGround:
    'id need category confirmedByA confirmedByB confirmedByMe confirmedAt restsOn { id } proposedBy { id }',
  suggestCommonGround: 'id need category confirmedByA confirmedByB confirmedAt restsOn { id } proposedBy { id }',
  confirmCommonGround: 'id confirmedByA confirmedByB confirmedByMe confirmedAt',
  rejectCommonGround: 'commonGroundId',
  proposeAgreement:
    'id status description revision agreedByA agreedByB agreedByMe agreedAt followUpDate restsOnStaleInput restsOn { id } libraryItemId',
  changeAgreement: 'id status description revision agreedByA agreedByB followUpDate',
  agreeToAgreement: 'id status revision agreedByA agreedByB agreedAt',
  startAgreement: 'id status',
  checkIn: 'id outcome note user { id }',
  completeAgreement: 'id status completedAt',
  abandonAgreement: 'id status abandonedAt',
} as const;

export type SharingMutation = keyof typeof answers;
export const sharingMutations = Object.keys(answers) as SharingMutation[];

export interface Answered {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Asks one of the mutations, and gives the answer as it came. */
export function ask(
  { graph }: Pick<TestPerson, 'graph'>,
  name: SharingMutation,
  input: Record<string, unknown>,
): Promise<GraphAnswer<Record<string, Answered>>> {
  return graph.request(mutation(name, answers[name]), { input });
}

/** Asks one of the mutations, which has to be granted. */
export async function does(
  person: Pick<TestPerson, 'graph'>,
  name: SharingMutation,
  input: Record<string, unknown>,
): Promise<Answered> {
  const answer = granted(await ask(person, name, input))[name];
  if (!answer) throw new Error(`${name} answered nothing.`);
  return answer;
}

/** A need of a person that the other reads. */
export async function sharesNeed(
  { sessionId }: Couple,
  person: TestPerson,
  need: Record<string, unknown> = {},
): Promise<Answered> {
  const { id: itemId } = await written(person.graph, 'need', sessionId, need);
  const draft = await does(person, 'prepareSharing', { contentType: 'IDENTIFIED_NEED', itemId });
  return does(person, 'grantSharing', { draftId: draft.id });
}

/** A couple in stage 4 of whom each shares a need of a category of its own, so that there may be common ground. */
export async function openedToBoth(house: Pick<House, 'couple'>): Promise<Couple> {
  const pair = await house.couple({ ann: 4, ben: 4 });
  for (const [person, category] of [
    [pair.ann, 'AUTONOMY'],
    [pair.ben, 'MEANING'],
  ] as const)
    await sharesNeed(pair, person, { category });
  return pair;
}

/** An agreement that both said yes to. */
export async function agreedOn(
  { sessionId, ann, ben }: Couple,
  input: Record<string, unknown> = {},
): Promise<Answered> {
  const { id: agreementId } = await does(ann, 'proposeAgreement', {
    sessionId,
    description: 'Ten minutes each, on three evenings',
    type: 'MICRO_EXPERIMENT',
    ...input,
  });
  return does(ben, 'agreeToAgreement', { agreementId });
}

export interface SharedPage {
  readonly vesselSession: {
    readonly sharedVessel: {
      readonly id: string;
      readonly content: {
        readonly edges: readonly { readonly node: Answered }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
      readonly commonGround: readonly Answered[];
      readonly agreements: readonly Answered[];
    };
  } | null;
}

export const sharedPage = `query ($id: ID!, $first: Int, $after: String) { vesselSession(id: $id) { sharedVessel { id
  content(first: $first, after: $after) { edges { node { id mine itemId transformedContent category sourceUser { id } consentRecord { id } } } pageInfo { hasNextPage endCursor } }
  commonGround { id need confirmedByA confirmedByB confirmedByMe confirmedAt restsOn { id transformedContent } }
  agreements { id description status agreedByA agreedByB restsOnStaleInput restsOn { id } checkIns { outcome note user { id } } } } } }`;

/** What somebody sees of the shared vessel now. */
export async function seenBy({ graph }: TestPerson, sessionId: string) {
  const { vesselSession } = granted(await graph.request<SharedPage>(sharedPage, { id: sessionId }));
  if (!vesselSession) throw new Error('There is no such session.');
  const { content, ...rest } = vesselSession.sharedVessel;
  return { ...rest, content: content.edges.map(({ node }) => node) };
}
