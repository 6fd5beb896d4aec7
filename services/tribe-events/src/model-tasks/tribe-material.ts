import { interestCategories } from '@kindred/contracts/interest';
import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;
export const interestCategory = Type.Union(interestCategories.map((category) => Type.Literal(category)));

/**
 * What a model is told of a tribe: what all of its members see. Messages come without their authors, the oldest first.
 * Nothing of profiles, answers or places of people is in it.
 */
export const tribeMaterial = {
  tribe: Type.Object({ name: Type.String(), description: Type.Union([Type.String(), Type.Null()]) }, closed),
  interests: Type.Array(Type.Object({ category: interestCategory, name: Type.String() }, closed)),
  goals: Type.Array(Type.String(), { description: 'Titles of open goals.' }),
  events: Type.Array(Type.Object({ name: Type.String(), isAhead: Type.Boolean() }, closed), {
    description: 'What the tribe did last, or has planned.',
  }),
  messages: Type.Array(Type.String(), { description: 'The last words of the tribe’s chat.' }),
};

const material = Type.Object(tribeMaterial, closed);
export type TribeMaterial = Static<typeof material>;
