import type { Graph } from '../graph.ts';
import type { Walker } from '../people.ts';
import { expectSame } from '../unexpected.ts';

const assessmentItems = /* GraphQL */ `{ assessmentItems { number } }`;
const submitAssessment = /* GraphQL */ `mutation Assess($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { takenAt } }`;
const sayWhoOneIs = /* GraphQL */ `
  mutation Say($profile: UpdateProfileInput!, $interests: SetInterestsInput!) {
    updateProfile(input: $profile) { languages freeEvenings }
    setInterests(input: $interests) { interests { name } }
  }
`;

/** What a person says of themselves before they are matched. */
export interface Life {
  readonly point: { readonly latitude: number; readonly longitude: number };
  readonly interests: readonly { readonly category: string; readonly name: string; readonly isPrimary: boolean }[];
  readonly languages: readonly string[];
  readonly freeEvenings: readonly string[];
  /** How far the person agrees to seek company, from 1 to 5. They are undecided about all else. */
  readonly outgoing: number;
}

/** The statements about company, and whether agreeing speaks for seeking it. */
const aboutCompany: ReadonlyMap<number, boolean> = new Map([
  [1, true],
  [6, false],
  [11, true],
  [16, false],
]);

/** Takes the assessment as it is shown, and fills in profile and interests. The consent to matching comes later. */
export async function sayWho(graph: Graph, { name, token }: Walker, life: Life): Promise<void> {
  const { point, interests, languages, freeEvenings, outgoing } = life;
  const { assessmentItems: items } = await graph.run<{ assessmentItems: readonly { number: number }[] }>(
    assessmentItems,
    {},
    token,
  );
  const answers = items.map(({ number: item }) => {
    const isFor = aboutCompany.get(item);
    return { item, answer: isFor === undefined ? 3 : isFor ? outgoing : 6 - outgoing };
  });
  await graph.run(submitAssessment, { input: { answers } }, token);
  const profile = {
    name,
    point,
    communicationStyle: 'THOUGHTFUL',
    maxTravelDistanceMiles: 25,
    languages,
    freeEvenings,
  };
  const said = await graph.run<{
    updateProfile: { languages: readonly string[]; freeEvenings: readonly string[] };
    setInterests: { interests: readonly { name: string }[] };
  }>(
    sayWhoOneIs,
    { profile, interests: { interests: interests.map((interest) => ({ ...interest, level: 'HIGH' })) } },
    token,
  );
  expectSame(
    `the interests of ${name}`,
    said.setInterests.interests.map((interest) => interest.name).sort(),
    interests.map((interest) => interest.name).sort(),
  );
  expectSame(`the languages of ${name}`, said.updateProfile.languages, languages);
}

/**
 * A place in the South Pacific, where no person lives whom another journey or an earlier walk has left. Two of them are
 * hardly ever within 25 miles of each other.
 */
export function lonelyPlace(): Life['point'] {
  return { latitude: -50 + Math.random() * 20, longitude: -130 + Math.random() * 40 };
}

/** A place so many miles to the north. */
export function northOf({ latitude, longitude }: Life['point'], miles: number): Life['point'] {
  return { latitude: latitude + miles / 69, longitude };
}
