/** Tables of what somebody said, in private and where both read it, and of the guide's answers to them. */
export const heldInConversations = [
  { table: 'guide_reply', owner: 'owner_id', kind: 'REPLY' },
  { table: 'session_message', owner: 'owner_id', kind: 'MESSAGE' },
  { table: 'session_message', owner: 'sender_id', kind: 'MESSAGE' },
  { table: 'model_usage', owner: 'user_id', kind: 'MODEL_USAGE' },
] as const;
