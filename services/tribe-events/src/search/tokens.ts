import type { StatementParameters } from './statement-parameters.ts';

/** Alternatives by which a thing is found. It must have one of each group. */
export type Groups = readonly (readonly string[])[];

/** The token that everything has. */
export const anything = '*';

/** Labels of interests that were searched for. */
export function interestGroups(categories: readonly string[] | null, interests: readonly string[] | null): string[][] {
  return [
    ...(categories ? [categories.map((one) => `category:${one}`)] : []),
    ...(interests ? [interests.map((one) => `interest:${one}`)] : []),
  ];
}

/**
 * Whether the tokens `s.tokens` fit all groups, in one cell or, with 0, anywhere. Groups of one are one condition,
 * which reads the index once.
 */
export function tokensFit(parameters: StatementParameters, groups: Groups, cell: string): string[] {
  const hashed = (token: string) => `hashtextextended(${parameters.add(token, 'text')}, ${cell})`;
  const single = groups.filter((group) => group.length === 1).flat();
  const several = groups.filter((group) => group.length !== 1);
  return [
    ...(single.length > 0 ? [`s.tokens @> ARRAY[${single.map(hashed).join(', ')}]::bigint[]`] : []),
    ...several.map((group) => `s.tokens && ARRAY[${group.map(hashed).join(', ')}]::bigint[]`),
  ];
}
