/** Twenty people, the default page of the graph. */
export const people = Array.from({ length: 20 }, (_, index) => String(index + 1));

/**
 * One list from one subgraph, and for each of its people something from the two others: three calls, two of them at
 * once.
 */
export const query = 'query People { people { id name balance { minorUnits currency } clubs { id title } } }';

export const schemaNames = ['people', 'purses', 'clubs'] as const;
