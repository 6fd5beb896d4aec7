/** How a bill is divided. */
export type SplitType = 'EQUAL' | 'PERCENTAGE' | 'CUSTOM';
