import type { AgentScope } from '@kindred/contracts/agent-scopes';
import { createEntity } from '@kindred/database/create-entity';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { AccessGrant } from '../access-grants/access-grant.ts';
import { refuseManyGrants } from '../access-grants/count-grants.ts';
import { tellOfGrant } from '../access-grants/tell-of-grant.ts';
import { User } from '../accounts/user.ts';
import type { Dependencies } from '../dependencies.ts';
import { Unauthenticated } from '@kindred/service/refusals';
import { endSessions } from '../sign-in/end-sessions.ts';
import { authorizationCodeMs } from '../tokens/lifetimes.ts';
import { hashOfToken, newOpaqueToken } from '../tokens/opaque-token.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { AuthorizationCode } from './authorization-code.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import type { SignedInOnPage } from './sign-in-on-page.ts';

/**
 * Grants a program what the person ticked, and gives the code for it. The grant lasts no longer than its code until
 * that is exchanged. The session that the page opened ends here. If it has ended already, such as by a reset of the
 * password, nothing is granted.
 * @throws {Unauthenticated}
 */
export async function grantAccess(
  work: UnitOfWork,
  dependencies: Dependencies,
  { client, redirectUri, codeChallenge }: AuthorizationRequest,
  { userId, loginId }: SignedInOnPage,
  scopes: readonly AgentScope[],
): Promise<string> {
  const granting = work.run(unauthenticated, async (tx) => {
    const user = await tx.lock(User, userId);
    const ended = await endSessions(tx, user, 'SIGNED_OUT', { only: [loginId] });
    if (ended === 0) throw new Unauthenticated();
    await refuseManyGrants(tx, dependencies, user.id);
    const expiresAt = new Date(tx.now.getTime() + authorizationCodeMs);
    const grant = tx.add(AccessGrant.of({ userId, name: client.name, clientId: client.id, scopes, expiresAt }, tx.now));
    await tellOfGrant(tx, dependencies, user, grant);
    const code = newOpaqueToken();
    const hash = hashOfCode(code);
    tx.add(
      createEntity(AuthorizationCode, { hash, grantId: grant.id, redirectUri, codeChallenge, expiresAt, usedAt: null }),
    );
    return code;
  });
  return granting.catch(async (error: unknown) => {
    await endSession(work, userId, loginId);
    throw error;
  });
}

function endSession(work: UnitOfWork, userId: string, loginId: string): Promise<void> {
  return work.run(unauthenticated, async (tx) => {
    const user = await tx.lock(User, userId);
    await endSessions(tx, user, 'SIGNED_OUT', { only: [loginId] });
  });
}

export function hashOfCode(code: string): string {
  return hashOfToken('AUTHORIZATION_CODE', code);
}
