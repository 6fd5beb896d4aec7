export const formerName = 'SetStatements1763700000007';

/**
 * A plan is kept as long as its connection. One made while a table was small, or empty, would go on reading all of it
 * while it grows; what is looked for here is always a few rows by their key.
 */
const byIndex = 'SET enable_seqscan = off';

/**
 * Locks accounts in the order of their ids, and finds which keys are known. Accounts with slots are read and not
 * locked. Balances travel as text: JSON's numbers end at 2^53. OFFSET keeps the planner from going through the keys
 * that are kept, one after the other.
 */
const hold = `
  CREATE FUNCTION hold_set(asked_ids uuid[], asked_keys json) RETURNS TABLE (held_account json, known_key json) LANGUAGE plpgsql ${byIndex} AS $$
    BEGIN RETURN QUERY
      WITH held AS (
        SELECT id, kind, currency, may_overdraw, slotted, balance::text, last_posted_at FROM ledger_account
        WHERE id = ANY (asked_ids::uuid[]) AND NOT slotted ORDER BY id FOR NO KEY UPDATE
      ), known AS (
        SELECT kept.* FROM json_to_recordset(asked_keys) AS asked (actor_id uuid, operation text, key text), LATERAL (
          SELECT actor_id, operation, key, request_hash AS hash, state, result FROM idempotency_key k
          WHERE k.actor_id = asked.actor_id AND k.operation = asked.operation AND k.key = asked.key OFFSET 0
        ) AS kept
      )
      SELECT to_json(held) AS account, NULL::json AS key FROM held
      UNION ALL SELECT json_build_object('id', id, 'kind', kind, 'currency', currency, 'may_overdraw', may_overdraw, 'slotted', slotted, 'balance', '0', 'last_posted_at', NULL), NULL
        FROM ledger_account WHERE id = ANY (asked_ids::uuid[]) AND slotted
      UNION ALL SELECT NULL, to_json(known) FROM known;
    END $$`;

/**
 * Balances, entries with their postings and notes, and keys, each table one insert or update of a list, all in one
 * statement, as the database demands of an entry. Accounts, slots and keys are taken in order. A slot is taken by
 * connection, so that two that post to the platform's account at once seldom meet in one of its sixteen.
 */
const write = `
  CREATE FUNCTION write_set(balances json, slots json, entries json, notes json, postings json, keys json, kept_at timestamptz, asked int) RETURNS void LANGUAGE plpgsql ${byIndex} AS $$
    DECLARE kept bigint;
    BEGIN
      WITH balance AS (
        UPDATE ledger_account account SET balance = account.balance + moved.delta, last_posted_at = moved.at
        FROM json_to_recordset(balances) AS moved (id uuid, delta bigint, at timestamptz) WHERE account.id = moved.id
      ), slot AS (
        INSERT INTO ledger_slot AS slot (account_id, slot, balance)
        SELECT id, pg_backend_pid() % 16, delta FROM json_to_recordset(slots) AS moved (id uuid, delta bigint) ORDER BY id
        ON CONFLICT (account_id, slot) DO UPDATE SET balance = slot.balance + excluded.balance
      ), entry AS (
        INSERT INTO ledger_entry (id, kind, at, postings, details_hash, reference, reverses)
        SELECT * FROM json_to_recordset(entries) AS e (id uuid, kind text, at timestamptz, postings smallint, details_hash bytea, reference bytea, reverses uuid)
      ), note AS (
        INSERT INTO ledger_note (entry_id, author_id, salt, sealed)
        SELECT * FROM json_to_recordset(notes) AS n (entry_id uuid, author_id uuid, salt bytea, sealed bytea)
      ), posting AS (
        INSERT INTO ledger_posting (id, entry_id, position, account_id, currency, amount, balance_after, type, at)
        SELECT * FROM json_to_recordset(postings) AS p (id uuid, entry_id uuid, position smallint, account_id uuid, currency text, amount bigint, balance_after bigint, type text, at timestamptz)
      ), key AS (
        INSERT INTO idempotency_key (actor_id, operation, key, request_hash, state, result, created_at)
        SELECT actor_id, operation, key, hash, state, result, kept_at::timestamptz FROM json_to_recordset(keys) AS k (actor_id uuid, operation text, key text, hash text, state text, result jsonb)
        ORDER BY actor_id, operation, key ON CONFLICT DO NOTHING RETURNING 1
      )
      SELECT count(*) INTO kept FROM key;
      -- As after any race that was lost: whoever sent this looks again, and finds what the other made of the key.
      IF kept < asked THEN RAISE EXCEPTION 'Somebody else took one of these keys.' USING ERRCODE = 'serialization_failure'; END IF;
    END $$`;

/**
 * The accounts behind two people's wallets; no row where one of them has none, and where there is a block between them.
 */
const between = `
  CREATE FUNCTION accounts_between(payer_id uuid, payee_id uuid) RETURNS TABLE (payer_account uuid, payee_account uuid) STABLE LANGUAGE plpgsql AS $$
    BEGIN RETURN QUERY
      SELECT mine.account_id, theirs.account_id FROM chrona_wallet mine, chrona_wallet theirs WHERE mine.user_id = payer_id AND theirs.user_id = payee_id
        AND NOT EXISTS (SELECT FROM blocked_pair WHERE low_id = LEAST(payer_id, payee_id) AND high_id = GREATEST(payer_id, payee_id));
    END $$`;

/**
 * The two statements of a set and the one that authorises, as functions, so that a connection plans each once: planning
 * them took longer than running them. They run with the rights of whoever calls: the poster's, and a payer's.
 */
export const up = [hold, write, between];

export const down =
  'DROP FUNCTION accounts_between(uuid, uuid); DROP FUNCTION write_set(json, json, json, json, json, json, timestamptz, int); DROP FUNCTION hold_set(uuid[], json);';
