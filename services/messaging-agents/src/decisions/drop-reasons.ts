/** Why an answer that was decided on was not given. */
export const dropReasons = [
  'NO_LONGER_ALLOWED',
  'BUDGET_OF_AGENT_SPENT',
  'BUDGET_OF_MICRO_DAO_SPENT',
  'BUDGET_OF_ASKER_SPENT',
  'MODEL_UNAVAILABLE',
  'ANSWER_REFUSED',
] as const;
export type DropReason = (typeof dropReasons)[number];
