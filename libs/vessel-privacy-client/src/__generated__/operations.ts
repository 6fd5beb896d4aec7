/* Generated from operations/*.graphql and the published schema by "npm run generate". */
import type { Operation } from '@kindred/service/ask-service';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ConsentScope =
  | 'ANALYTICS'
  | 'MARKETING'
  | 'MATCHING_INSIGHT'
  | 'COMPANION_MEMORY'
  | 'LIBRARY_CONTRIBUTION'
  | 'AGENT_ACCESS'
  | 'RESEARCH';

export type ConsentsOfInput = {
  readonly userIds: ReadonlyArray<string>;
  readonly scope: ConsentScope;
  readonly purpose: string;
};

export type ConsentsOfQueryVariables = Exact<{
  input: ConsentsOfInput;
}>;


export type ConsentsOfQuery = { readonly consentsOf: ReadonlyArray<{ readonly id: string, readonly scope: ConsentScope, readonly expiresAt: string, readonly user: { readonly id: string } }> | null };

export type SessionInviteesQueryVariables = Exact<{
  sessionIds: ReadonlyArray<string>;
}>;


export type SessionInviteesQuery = { readonly sessionInvitees: ReadonlyArray<{ readonly sessionId: string, readonly inviterId: string, readonly inviteeId: string, readonly expiresAt: string }> | null };


export const consentsOf: Operation<ConsentsOfQuery, ConsentsOfQueryVariables> = {
  name: 'ConsentsOf',
  text: `query ConsentsOf($input: ConsentsOfInput!) {
  consentsOf(input: $input) {
    id
    user {
      id
    }
    scope
    expiresAt
  }
}`,
};

export const sessionInvitees: Operation<SessionInviteesQuery, SessionInviteesQueryVariables> = {
  name: 'SessionInvitees',
  text: `query SessionInvitees($sessionIds: [ID!]!) {
  sessionInvitees(sessionIds: $sessionIds) {
    sessionId
    inviterId
    inviteeId
    expiresAt
  }
}`,
};
