/** Why a turn got no answer. */
export const dropReasons = [
  'AGENT_NOT_ACTIVE',
  'AGENT_SUSPENDED',
  'SENDER_SUSPENDED',
  'BUDGET_OF_AGENT_SPENT',
  'BUDGET_OF_MICRO_DAO_SPENT',
  'BUDGET_OF_ASKER_SPENT',
  'MODEL_UNAVAILABLE',
  'ANSWER_REFUSED',
] as const;
export type DropReason = (typeof dropReasons)[number];
