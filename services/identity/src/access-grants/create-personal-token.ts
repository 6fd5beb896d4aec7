import type { AgentScope } from '@kindred/contracts/agent-scopes';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import { lockOwnAccount } from '../accounts/own-account.ts';
import type { Dependencies } from '../dependencies.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { AccessGrant } from './access-grant.ts';
import { refuseManyGrants } from './count-grants.ts';
import { addGrantToken } from './grant-tokens.ts';
import { InvalidLifetime, ScopeRequired } from './refusals.ts';
import { tellOfGrant } from './tell-of-grant.ts';

const dayMs = 86_400_000;
const mostDays = 365;

export interface CreatePersonalTokenInput {
  readonly name: string;
  readonly scopes: readonly AgentScope[];
  readonly days: number;
}

export interface CreatedToken {
  readonly token: string;
  readonly accessGrant: AccessGrant;
}

/** Makes a token that the person gives to a program. The account must be in use when it is made. */
export function createPersonalToken(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { name, scopes, days }: CreatePersonalTokenInput,
): Promise<CreatedToken> {
  const title = readText(name, { field: 'name', maxLength: 80 });
  if (days < 1 || days > mostDays) throw new InvalidLifetime();
  if (scopes.length === 0) throw new ScopeRequired();
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    await refuseManyGrants(tx, dependencies, user.id);
    const expiresAt = new Date(tx.now.getTime() + days * dayMs);
    const accessGrant = tx.add(
      AccessGrant.of({ userId: user.id, name: title, clientId: null, scopes: [...new Set(scopes)], expiresAt }, tx.now),
    );
    await tellOfGrant(tx, dependencies, user, accessGrant);
    return { token: addGrantToken(tx, accessGrant, 'PERSONAL', expiresAt), accessGrant };
  });
}
