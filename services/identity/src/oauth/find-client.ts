import { parseId } from '@kindred/contracts/uuid';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { OAuthError } from '../tokens/token-request.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { OAuthClient } from './oauth-client.ts';

/** A registered program. One that learns that it is not registered any more registers again. @throws {OAuthError} */
export async function findClient(work: UnitOfWork, clientId: string | undefined): Promise<OAuthClient> {
  const id = parseId(clientId ?? '');
  const client = id === null ? null : await work.read(unauthenticated, (tx) => tx.findOne(OAuthClient, { id }));
  if (!client) throw new OAuthError('invalid_client', 'The program is not registered.');
  return client;
}
