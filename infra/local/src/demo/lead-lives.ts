import { items } from '@kindred/identity/assessments/mini-ipip';
import type { DemoPeople } from '../desk/house.ts';
import { type AskGraph, GraphRefused } from './graph-client.ts';
import type { DemoLife } from './demo-life.ts';
import { lives, ties } from './lives.ts';

const say = /* GraphQL */ `
  mutation Say($profile: UpdateProfileInput!, $interests: SetInterestsInput!, $values: SetValueProfileInput!, $matching: SetMatchingInput!) {
    updateProfile(input: $profile) { __typename }
    setInterests(input: $interests) { __typename }
    setValueProfile(input: $values) { __typename }
    setMatching(input: $matching) { __typename }
  }
`;
const submitAssessment = /* GraphQL */ `mutation SubmitAssessment($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { __typename } }`;
const byName = /* GraphQL */ `query ByName($username: String!) { userByName(username: $username) { id } }`;
const requestTie = /* GraphQL */ `mutation RequestTie($input: RequestTieInput!) { requestTie(input: $input) { __typename } }`;

/**
 * Fills in a demo person's profile, and takes the assessment once for them. A person without an entry in `lives` is
 * left unchanged.
 */
export async function leadLife(ask: AskGraph, username: string, token: string): Promise<void> {
  const life = lives[username];
  if (!life) return;
  const { point, style, values, archetypes } = life;
  const said = {
    profile: { point, communicationStyle: style },
    interests: { interests: life.interests.map(interestIn) },
    values: { values, archetypes },
    matching: { optedIn: true },
  };
  await ask(`What ${username} says`, say, said, token);
  // An earlier start may have come this far before it was killed. A second assessment within a month is refused.
  await unless(
    'ASSESSMENT_TOO_SOON',
    ask(`The assessment of ${username}`, submitAssessment, { input: { answers: answersOf(life) } }, token),
  );
}

/** The people who are in the graph, and the newcomers among them. */
export interface Company {
  readonly there: readonly string[];
  readonly newcomers: readonly string[];
}

/**
 * Ties the demo people to one another, where one of the two has just come. A request that the other has made is
 * accepted by asking back.
 */
export async function tieTogether(
  ask: AskGraph,
  people: Pick<DemoPeople, 'token'>,
  { there, newcomers }: Company,
): Promise<void> {
  for (const { from, to, accepted } of ties) {
    if (!newcomers.includes(from) && !newcomers.includes(to)) continue;
    if (!there.includes(from) || !there.includes(to)) continue;
    await askFor(from, to);
    if (accepted) await askFor(to, from);
  }

  async function askFor(asker: string, other: string): Promise<void> {
    const { accessToken } = await people.token(asker);
    const { userByName } = await ask<{ userByName: { id: string } | null }>(
      `Looking for ${other}`,
      byName,
      { username: other },
      accessToken,
    );
    // A developer may have deactivated or blocked the person.
    if (!userByName) return;
    await unless(
      'TIE_TOO_SOON',
      ask(`The tie of ${asker} and ${other}`, requestTie, { input: { userId: userByName.id } }, accessToken),
    );
  }
}

/** `FOOD_DINING Bread* HIGH`: category, name, a star where it is primary, and level. */
function interestIn(line: string): { category: string; name: string; level: string; isPrimary: boolean } {
  const [, category = '', name = '', star, level = ''] = /^(\w+) (.+?)(\*)? (\w+)$/.exec(line) ?? [];
  return { category, name, level, isPrimary: star !== undefined };
}

function answersOf({ leaning }: DemoLife): { item: number; answer: number }[] {
  return items.map(({ number, trait, keyed }) => ({
    item: number,
    answer: keyed === 'FOR' ? leaning[trait] : 6 - leaning[trait],
  }));
}

async function unless(code: string, asking: Promise<unknown>): Promise<void> {
  await asking.catch((error: unknown) => {
    if (!(error instanceof GraphRefused) || !error.codes.includes(code)) throw error;
  });
}
