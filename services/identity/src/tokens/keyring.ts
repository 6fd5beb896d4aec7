import { isDatabaseAway } from '@kindred/database/conflict';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { createLocalJWKSet, type JWK, type JWTVerifyGetKey } from 'jose';
import { unauthenticated } from '../unauthenticated.ts';
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

/**
 * How long keys in memory are taken for those of the database: short against the day for which a new key waits to sign.
 */
const freshMs = 60_000;
/**
 * How soon a token with an unknown key makes them be read again: a stranger's tokens must not become a stream of reads.
 */
const unknownKeyMs = 5_000;

/**
 * The keys that sign, in memory. They are made in the database under a lock, by whichever replica runs `rotate-keys`;
 * every replica reads them again when it is asked for them and its own are older than a minute.
 */
export class Keyring {
  #keys: readonly Loaded[] = [];
  #readAt = new Date(0);
  #reading: Promise<void> | null = null;
  #verify: JWTVerifyGetKey = createLocalJWKSet({ keys: [] });

  constructor(readonly options: KeyringOptions) {}

  /**
   * Makes, publishes and removes what is due at a moment, then reads all again. At the start, and by a job every
   * minute.
   */
  async rotate(now: Date): Promise<void> {
    await this.options.work.run(unauthenticated, async (tx) => {
      await tx.query('LOCK TABLE signing_key IN SHARE ROW EXCLUSIVE MODE');
      const { make, remove } = planRotation(
        (await rowsOf(tx)).map(({ kid, signs_from }) => ({ kid, signsFrom: signs_from })),
        now,
      );
      await tx.query('DELETE FROM signing_key WHERE kid = ANY ($1)', [remove]);
      if (make) await this.#make(tx, make.signsFrom);
    });
    await this.#read(now);
  }

  /** What signs at a moment. */
  async signing(now: Date): Promise<Signing> {
    await this.#refresh(now, freshMs);
    const { signWith } = planRotation(
      this.#keys.map(({ key: { kid }, signsFrom }) => ({ kid, signsFrom })),
      now,
    );
    const found = this.#keys.find(({ key: { kid } }) => kid === signWith);
    if (!found) throw new Error('There is no key to sign with.');
    return { issuer: this.options.issuer, audience: this.options.audience, key: found.key };
  }

  async publicKeys(now: Date): Promise<{ keys: JWK[] }> {
    await this.#refresh(now, freshMs);
    return publicKeySet(this.#keys.map(({ publicJwk }) => publicJwk));
  }

  /** Verification with these keys, as others do it through the JWKS address. */
  readonly verificationKey: JWTVerifyGetKey = async (header, token) => {
    const { now } = this.options.work;
    await this.#refresh(now, freshMs);
    if (!this.#keys.some(({ key: { kid } }) => kid === header.kid)) await this.#refresh(now, unknownKeyMs);
    return this.#verify(header, token);
  };

  /** Reads the keys again where they are older than that. Without the database, those at hand go on. */
  async #refresh(now: Date, olderThanMs: number): Promise<void> {
    if (now.getTime() - this.#readAt.getTime() < olderThanMs) return;
    try {
      await this.#read(now);
    } catch (error) {
      if (this.#keys.length === 0 || !isDatabaseAway(error)) throw error;
    }
  }

  #read(now: Date): Promise<void> {
    this.#reading ??= this.#load(now).finally(() => (this.#reading = null));
    return this.#reading;
  }

  async #load(now: Date): Promise<void> {
    const { work, sealer } = this.options;
    this.#keys = await work.read(unauthenticated, async (tx) => {
      const rows = await rowsOf(tx);
      const opened = await sealer.openAll(
        tx,
        rows.map(({ kid, private_key }) => ({ place: placeOf(kid), sealed: private_key })),
      );
      return Promise.all(
        rows.map(async ({ kid, public_jwk, signs_from }, nth) => {
          return {
            key: await openSigningKey({ kid, privateJwk: opened[nth] ?? '' }),
            signsFrom: signs_from,
            publicJwk: public_jwk,
          };
        }),
      );
    });
    this.#readAt = now;
    this.#verify = createLocalJWKSet(publicKeySet(this.#keys.map(({ publicJwk }) => publicJwk)));
  }

  async #make(tx: Transaction, signsFrom: Date): Promise<void> {
    const { kid, publicJwk, privateJwk } = await generateSigningKey();
    const sealed = await this.options.sealer.seal(tx, owner, placeOf(kid), privateJwk);
    await tx.query('INSERT INTO signing_key (kid, public_jwk, private_key, signs_from) VALUES ($1, $2, $3, $4)', [
      kid,
      JSON.stringify(publicJwk),
      sealed,
      signsFrom,
    ]);
  }
}

function rowsOf(tx: ReadTransaction): Promise<KeyRow[]> {
  return tx.query<KeyRow>('SELECT kid, public_jwk, private_key, signs_from FROM signing_key ORDER BY signs_from, kid');
}
