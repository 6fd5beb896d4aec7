import type { AssignableRole, PersonRole } from '../micro-daos/roles.ts';
import type { Proposed } from './proposal.ts';
import { readRulesChange, type RulesChange } from './voting-rules.ts';

type Maybe<T> = T | null | undefined;

/** What a member proposes to do: one of these. Without any, the vote is about the proposal's text. */
export interface ActionInput {
  readonly addMember?: Maybe<{ readonly userId: string; readonly role?: Maybe<AssignableRole> }>;
  readonly removeMember?: Maybe<{ readonly userId: string }>;
  readonly changeRole?: Maybe<{ readonly userId: string; readonly role: PersonRole }>;
  readonly changeRules?: Maybe<RulesChange>;
  readonly archiveChannel?: Maybe<{ readonly channelId: string }>;
  readonly addAgent?: Maybe<{ readonly agentId: string; readonly channelId: string }>;
}

const nothing: Proposed = {
  kind: 'OTHER',
  targetUserId: null,
  targetChannelId: null,
  targetAgentId: null,
  targetRole: null,
  settings: null,
};

/** @throws {InvalidVotingRules} */
export function readAction(input: Maybe<ActionInput>): Proposed {
  const { addMember, removeMember, changeRole, changeRules, archiveChannel, addAgent } = input ?? {};
  if (addMember) {
    const { userId, role } = addMember;
    return { ...nothing, kind: 'ADD_MEMBER', targetUserId: userId, targetRole: role ?? 'MEMBER' };
  }
  if (removeMember) return { ...nothing, kind: 'REMOVE_MEMBER', targetUserId: removeMember.userId };
  if (changeRole) {
    return { ...nothing, kind: 'CHANGE_ROLE', targetUserId: changeRole.userId, targetRole: changeRole.role };
  }
  if (changeRules) return { ...nothing, kind: 'CHANGE_RULES', settings: readRulesChange(changeRules) };
  if (archiveChannel) return { ...nothing, kind: 'ARCHIVE_CHANNEL', targetChannelId: archiveChannel.channelId };
  if (addAgent) {
    const { agentId, channelId } = addAgent;
    return { ...nothing, kind: 'ADD_AGENT', targetAgentId: agentId, targetChannelId: channelId };
  }
  return nothing;
}
