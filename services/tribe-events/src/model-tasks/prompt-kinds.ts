/** What a prompt is for. */
export const promptKinds = ['ICE_BREAKER', 'QUESTION', 'FOLLOW_UP', 'ACTIVITY'] as const;
export type PromptKind = (typeof promptKinds)[number];
