export const agentKinds = ['SYSTEM', 'ASSISTANT', 'NODE', 'QUEST'] as const;
export type AgentKind = (typeof agentKinds)[number];

/** Kinds that people make for themselves or their microDAO. The others are made by admins. */
export const kindsOfPeople: readonly AgentKind[] = ['ASSISTANT', 'QUEST'];
