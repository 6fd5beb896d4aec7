import { Type, type Static } from '@sinclair/typebox';

/** What people need of one another, in six kinds. */
export const needCategories = ['SAFETY', 'CONNECTION', 'AUTONOMY', 'RECOGNITION', 'MEANING', 'FAIRNESS'] as const;
export type NeedCategory = (typeof needCategories)[number];

export const needCategory = Type.Union(needCategories.map((category) => Type.Literal(category)));

/** A need by its name, such as `to be heard`. */
export const namedNeed = Type.Object(
  {
    need: Type.String({ minLength: 1, maxLength: 200, description: 'Reads on after "I need": "to be heard".' }),
    category: needCategory,
  },
  { additionalProperties: false },
);
export type NamedNeed = Static<typeof namedNeed>;
