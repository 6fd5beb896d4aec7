import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { newId } from '@kindred/contracts/uuid';
import { databaseNames } from '../names.ts';
import type { ReadTransaction } from '../read-transaction.ts';
import type { Transaction } from '../transaction.ts';
import { decrypt, encrypt } from './aes-gcm.ts';
import type { MasterKeys } from './master-keys.ts';

/** Whose key it is: destroying it makes everything sealed under it unreadable, wherever it was copied. */
export interface KeyOwner {
  readonly kind: 'person' | 'session' | 'service';
  readonly id: string;
}

/**
 * Where a sealed value belongs. It opens nowhere else, so that a value cannot be moved from one row or column to
 * another.
 */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** A sealed value and where it belongs. */
export interface SealedText {
  readonly place: Place;
  readonly sealed: Buffer;
}

/** The key under which something was sealed is gone, as when its person was erased. */
export class KeyDestroyed extends Error {
  constructor() {
    super('The key of this value was destroyed.');
  }
}

/** A value that no sealer made, or that was damaged where even its key cannot be told. */
export class NotSealed extends Error {
  constructor() {
    super('This value was not sealed here, or is damaged.');
  }
}

interface KeyRow {
  readonly id: string;
  readonly wrapped: Buffer;
  readonly master_key_id: string;
}

const formatVersion = 1;
const headerBytes = 17;

/**
 * Seals fields for a service: format version (1 byte), id of the data key (16), nonce, ciphertext and tag of
 * AES-256-GCM.
 */
export class Sealer {
  readonly #keys: string;

  constructor(
    service: string,
    readonly masterKeys: MasterKeys,
  ) {
    this.#keys = `${databaseNames(service).keySchema}.data_key`;
  }

  async seal(tx: Transaction, owner: KeyOwner, place: Place, text: string): Promise<Buffer> {
    const { id, key } = await this.#currentKey(tx, owner);
    const header = Buffer.concat([Buffer.from([formatVersion]), Buffer.from(id.replaceAll('-', ''), 'hex')]);
    return Buffer.concat([header, encrypt(key, Buffer.from(text), contextOf(place))]);
  }

  /**
   * Opens values with one look-up of their keys, in the order given. `null` where a key was destroyed. Throws where a
   * value was changed, or sealed for another place.
   */
  async openAll(tx: ReadTransaction, values: readonly SealedText[]): Promise<(string | null)[]> {
    const withIds = values.map((value) => ({ ...value, keyId: keyIdOf(value.sealed) }));
    const keys = await this.#keysById(tx, [...new Set(withIds.map(({ keyId }) => keyId))]);
    return withIds.map(({ place, sealed, keyId }) => {
      const key = keys.get(keyId);
      return key ? decrypt(key, sealed.subarray(headerBytes), contextOf(place)).toString() : null;
    });
  }

  async open(tx: ReadTransaction, place: Place, sealed: Buffer): Promise<string> {
    const [text] = await this.openAll(tx, [{ place, sealed }]);
    if (text == null) throw new KeyDestroyed();
    return text;
  }

  /** Ends everything sealed under this owner's keys. There is no way back. */
  async destroyKeys(tx: Transaction, owner: KeyOwner): Promise<number> {
    return (
      await tx.query(`DELETE FROM ${this.#keys} WHERE owner_kind = $1 AND owner_id = $2 RETURNING 1`, [
        owner.kind,
        owner.id,
      ])
    ).length;
  }

  /** A new data key for what the owner seals from now on; the old one still opens what it sealed. */
  async rotateKey(tx: Transaction, owner: KeyOwner): Promise<void> {
    await tx.query(
      `UPDATE ${this.#keys} SET retired_at = $3 WHERE owner_kind = $1 AND owner_id = $2 AND retired_at IS NULL`,
      [owner.kind, owner.id, tx.now],
    );
    await this.#currentKey(tx, owner);
  }

  /** Wraps data keys anew that an older master key still wraps, at most `limit`; answers how many there were. */
  async rewrap(tx: Transaction, limit = 500): Promise<number> {
    const rows = await tx.query<KeyRow>(
      `SELECT id, wrapped, master_key_id FROM ${this.#keys} WHERE master_key_id <> $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [this.masterKeys.currentId, limit],
    );
    for (const row of rows) {
      const wrapped = await this.masterKeys.wrap(
        await this.masterKeys.unwrap(row.master_key_id, row.wrapped, row.id),
        row.id,
      );
      await tx.query(`UPDATE ${this.#keys} SET wrapped = $2, master_key_id = $3 WHERE id = $1`, [
        row.id,
        wrapped,
        this.masterKeys.currentId,
      ]);
    }
    return rows.length;
  }

  async #currentKey(tx: Transaction, owner: KeyOwner): Promise<{ id: string; key: KeyObject }> {
    const select = `SELECT id, wrapped, master_key_id FROM ${this.#keys} WHERE owner_kind = $1 AND owner_id = $2 AND retired_at IS NULL`;
    const [existing] = await tx.query<KeyRow>(select, [owner.kind, owner.id]);
    if (existing) return { id: existing.id, key: await this.#keyOf(existing) };

    const id = newId();
    const key = randomBytes(32);
    const made = await tx.query(
      `INSERT INTO ${this.#keys} (id, owner_kind, owner_id, wrapped, master_key_id, created_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING 1`,
      [id, owner.kind, owner.id, await this.masterKeys.wrap(key, id), this.masterKeys.currentId, tx.now],
    );
    if (made.length === 1) return { id, key: createSecretKey(key) };
    // Another transaction made the owner's key first, and has committed: otherwise this insert would have waited for
    // it.
    const [theirs] = await tx.query<KeyRow>(select, [owner.kind, owner.id]);
    if (!theirs) throw new KeyDestroyed();
    return { id: theirs.id, key: await this.#keyOf(theirs) };
  }

  async #keysById(tx: ReadTransaction, ids: readonly string[]): Promise<Map<string, KeyObject>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<KeyRow>(
      `SELECT id, wrapped, master_key_id FROM ${this.#keys} WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(await Promise.all(rows.map(async (row) => [row.id, await this.#keyOf(row)] as const)));
  }

  async #keyOf(row: KeyRow): Promise<KeyObject> {
    return createSecretKey(await this.masterKeys.unwrap(row.master_key_id, row.wrapped, row.id));
  }
}

function keyIdOf(sealed: Buffer): string {
  if (sealed.length <= headerBytes || sealed[0] !== formatVersion) throw new NotSealed();
  const hex = sealed.subarray(1, headerBytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function contextOf({ table, column, rowId }: Place): string {
  return `${table}.${column}:${rowId}`;
}
