import { createHash } from 'node:crypto';
import { lockName } from '@kindred/database/lock-name';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person as PersonActor } from '@kindred/service/callers';
import { adoptStays, lockStaysOfGuest } from '../channels/adopt-stays.ts';
import { inviteAccount } from '../channels/follow-account.ts';
import type { Homeserver } from '../homeserver/homeserver.ts';
import { isMatrixUser, isOurs, type MatrixNames } from '../homeserver/matrix-names.ts';
import { HomeserverAway } from '../homeserver/refusals.ts';
import { ensurePerson } from '../people/ensure-person.ts';
import { Person } from '../people/person.ts';
import {
  HomeserverUnavailable,
  InvalidMatrixToken,
  MatrixAccountTaken,
  MatrixTokenUsed,
  OtherMatrixAccountLinked,
} from './refusals.ts';

export interface LinkingDependencies {
  readonly sealer: Sealer;
  readonly matrix: {
    readonly homeserver: Pick<Homeserver, 'personOfToken' | 'serverName'>;
    readonly names: MatrixNames;
  };
}

const longestToken = 1_024;

/**
 * Links the Matrix account that a token proves, and invites it to the rooms of the person's channels. Our own
 * homeserver is asked, before the transaction.
 */
export async function linkMatrixAccount(
  work: UnitOfWork,
  dependencies: LinkingDependencies,
  person: PersonActor,
  { openIdToken }: { readonly openIdToken: string },
): Promise<Person> {
  const matrixId = await askWhose(dependencies, openIdToken);
  return work.run(person, async (tx) => {
    const own = await ensurePerson(tx, person.id);
    // Two people who link the same account at once queue here, and the second is refused.
    await lockName(tx, `matrix account ${matrixId}`);
    const holder = await tx.findOne(Person, { matrixId });
    if (holder && holder.userId !== own.userId) throw new MatrixAccountTaken();
    if (own.matrixId !== null && own.matrixId !== matrixId) throw new OtherMatrixAccountLinked();
    await useToken(tx, openIdToken);
    if (own.matrixId === matrixId) return own;
    const stays = await lockStaysOfGuest(tx, matrixId);
    own.matrixId = matrixId;
    await tx.query('DELETE FROM former_account WHERE matrix_id = $1 AND user_id = $2', [matrixId, person.id]);
    await inviteAccount(tx, dependencies, person.id, matrixId);
    await adoptStays(tx, dependencies, stays, person.id);
    return own;
  });
}

/** A ghost can have a token too, and no homeserver vouches for the people of another. */
async function askWhose({ matrix }: LinkingDependencies, openIdToken: string): Promise<string> {
  const { homeserver, names } = matrix;
  if (openIdToken.length === 0 || openIdToken.length > longestToken) throw new InvalidMatrixToken();
  const matrixId = await homeserver.personOfToken(openIdToken).catch((error: unknown) => {
    throw error instanceof HomeserverAway ? new HomeserverUnavailable(error) : error;
  });
  const isPersonHere =
    matrixId !== null &&
    isMatrixUser(matrixId) &&
    matrixId.endsWith(`:${homeserver.serverName}`) &&
    !isOurs(names, matrixId);
  if (!isPersonHere) throw new InvalidMatrixToken();
  return matrixId;
}

/** Keeps the token's hash, so that it counts once. */
async function useToken(tx: Transaction, openIdToken: string): Promise<void> {
  const hash = createHash('sha256').update(openIdToken).digest();
  const used = await tx.query(
    'INSERT INTO matrix_openid_token (hash, used_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
    [hash, tx.now],
  );
  if (used.length === 0) throw new MatrixTokenUsed();
}
