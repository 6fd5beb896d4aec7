import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { createLocalJWKSet, type JWK, type JWTVerifyGetKey } from 'jose';
import { door } from '../door.ts';
import type { Signing } from './access-token.ts';
import { planRotation } from './key-rotation.ts';
import { generateSigningKey, openSigningKey, publicKeySet, type SigningKey } from './signing-keys.ts';

interface KeyRow {
  readonly kid: string;
  readonly public_jwk: JWK;
  readonly private_key: Buffer;
  readonly signs_from: Date;
}

interface Loaded {
  readonly key: SigningKey;
  readonly signsFrom: Date;
  readonly publicJwk: JWK;
}

const owner = { kind: 'service', id: '00000000-0000-7000-8000-000000000002' } as const;
const placeOf = (kid: string) => ({ table: 'signing_key', column: 'private_key', rowId: kid });

export interface KeyringOptions {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly issuer: string;
  readonly audience: string;
}

/** The keys that sign, in memory. Every replica has the same ones, read from the database and made there under a lock. */
export class Keyring {
  #keys: Loaded[] = [];
  #verify: JWTVerifyGetKey = createLocalJWKSet({ keys: [] });

  constructor(readonly options: KeyringOptions) {}

  /** Makes, publishes and removes what is due, then reads all again. At the start, and by a job every minute. */
  async refresh(): Promise<void> {
    const { work, sealer } = this.options;
    this.#keys = await work.run(door, async (tx) => {
      await tx.query('LOCK TABLE signing_key IN SHARE ROW EXCLUSIVE MODE');
      const { make, remove } = planRotation((await rowsOf(tx)).map(({ kid, signs_from }) => ({ kid, signsFrom: signs_from })), tx.now);
      await tx.query('DELETE FROM signing_key WHERE kid = ANY ($1)', [remove]);
      if (make) await this.#make(tx, make.signsFrom);
      const rows = await rowsOf(tx);
      const opened = await sealer.openAll(tx, rows.map(({ kid, private_key }) => ({ place: placeOf(kid), sealed: private_key })));
      return Promise.all(rows.map(async ({ kid, public_jwk, signs_from }, nth) => {
        return { key: await openSigningKey({ kid, privateJwk: opened[nth] ?? '' }), signsFrom: signs_from, publicJwk: public_jwk };
      }));
    });
    this.#verify = createLocalJWKSet(this.publicKeys());
  }

  /** What signs at this moment. */
  signing(now: Date): Signing {
    const { signWith } = planRotation(this.#keys.map(({ key: { kid }, signsFrom }) => ({ kid, signsFrom })), now);
    const found = this.#keys.find(({ key: { kid } }) => kid === signWith);
    if (!found) throw new Error('There is no key to sign with.');
    return { issuer: this.options.issuer, audience: this.options.audience, key: found.key };
  }

  publicKeys(): { keys: JWK[] } {
    return publicKeySet(this.#keys.map(({ publicJwk }) => publicJwk));
  }

  /** Verification with these keys, as others do it through the JWKS address. */
  readonly verificationKey: JWTVerifyGetKey = (header, token) => this.#verify(header, token);

  async #make(tx: Transaction, signsFrom: Date): Promise<void> {
    const { kid, publicJwk, privateJwk } = await generateSigningKey();
    const sealed = await this.options.sealer.seal(tx, owner, placeOf(kid), privateJwk);
    await tx.query('INSERT INTO signing_key (kid, public_jwk, private_key, signs_from) VALUES ($1, $2, $3, $4)', [kid, JSON.stringify(publicJwk), sealed, signsFrom]);
  }
}

function rowsOf(tx: Transaction): Promise<KeyRow[]> {
  return tx.query<KeyRow>('SELECT kid, public_jwk, private_key, signs_from FROM signing_key ORDER BY signs_from, kid');
}
