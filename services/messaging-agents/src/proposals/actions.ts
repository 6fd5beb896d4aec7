import { addAgentByVote } from './actions/add-agent.ts';
import { addMember } from './actions/add-member.ts';
import { archiveChannelByVote } from './actions/archive-channel.ts';
import { changeRoleByVote } from './actions/change-role.ts';
import { changeRules } from './actions/change-rules.ts';
import { removeMemberByVote } from './actions/remove-member.ts';
import type { ProposalAction } from './proposal-action.ts';
import type { ProposalKind } from './proposal.ts';

/** What is carried out when a vote passes. The outcome of any other kind is recorded only. */
export const actions: Readonly<Partial<Record<ProposalKind, ProposalAction>>> = {
  ADD_MEMBER: addMember,
  REMOVE_MEMBER: removeMemberByVote,
  CHANGE_ROLE: changeRoleByVote,
  CHANGE_RULES: changeRules,
  ARCHIVE_CHANNEL: archiveChannelByVote,
  ADD_AGENT: addAgentByVote,
};
