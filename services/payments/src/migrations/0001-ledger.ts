import { actor, allow, anyone, guarded, isJob } from '@kindred/database/policies';
import { app, appendOnly, auditor, bookkeeper, chainer, ownAccounts, poster } from './policies.ts';

export const formerName = 'Ledger1763700000001';

const tables = `
  CREATE TABLE account_owner (
    account_id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    purpose text NOT NULL CHECK (purpose ~ '^[A-Z][A-Z0-9_]*$'),
    currency text NOT NULL,
    UNIQUE (user_id, purpose, currency)
  );
  CREATE TABLE ledger_account (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('USER', 'PLATFORM', 'PROVIDER', 'PURPOSE')),
    code text CHECK (code ~ '^[A-Z0-9][A-Z0-9_:-]{0,99}$'),
    currency text NOT NULL CHECK (currency = 'CHRONA' OR currency ~ '^[A-Z]{3}$'),
    may_overdraw boolean NOT NULL DEFAULT false,
    -- Where no balance can be refused there is nothing to lock: such an account's balance is in slots, see ledger_slot.
    slotted boolean NOT NULL GENERATED ALWAYS AS (may_overdraw AND kind <> 'USER') STORED,
    balance bigint NOT NULL DEFAULT 0,
    -- Postings of one account are never dated before one another, whichever replica's clock is behind.
    last_posted_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    CONSTRAINT no_overdraft CHECK (may_overdraw OR balance >= 0),
    CONSTRAINT named_unless_of_a_person CHECK ((kind = 'USER') = (code IS NULL)),
    UNIQUE (kind, code, currency)
  ) WITH (fillfactor = 70);
  CREATE TABLE ledger_slot (
    account_id uuid NOT NULL,
    slot smallint NOT NULL,
    balance bigint NOT NULL,
    PRIMARY KEY (account_id, slot)
  ) WITH (fillfactor = 50);
  CREATE TABLE ledger_entry (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind ~ '^[A-Z][A-Z0-9_]*$'),
    at timestamptz(3) NOT NULL,
    postings smallint NOT NULL CHECK (postings >= 2),
    details_hash bytea CHECK (octet_length(details_hash) = 32),
    reference bytea CHECK (octet_length(reference) = 32),
    reverses uuid REFERENCES ledger_entry
  );
  -- Most entries have neither, and would be in these indexes all the same.
  CREATE UNIQUE INDEX entry_happens_once ON ledger_entry (reference) WHERE reference IS NOT NULL;
  CREATE UNIQUE INDEX entry_reversed_once ON ledger_entry (reverses) WHERE reverses IS NOT NULL;
  CREATE TABLE ledger_posting (
    number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    id uuid PRIMARY KEY,
    entry_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position >= 1),
    account_id uuid NOT NULL,
    currency text NOT NULL,
    amount bigint NOT NULL CHECK (amount <> 0),
    balance_after bigint,
    type text NOT NULL CHECK (type ~ '^[A-Z][A-Z0-9_]*$'),
    at timestamptz(3) NOT NULL,
    UNIQUE (entry_id, position)
  );
  CREATE INDEX posting_of_account ON ledger_posting (account_id, at, number);
  CREATE INDEX posting_of_account_by_type ON ledger_posting (account_id, type, at, number);
  CREATE TABLE ledger_to_chain (entry_id uuid NOT NULL)
    WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0, vacuum_truncate = false);
  CREATE TABLE ledger_batch (
    number bigint PRIMARY KEY CHECK (number >= 1),
    entries uuid[] NOT NULL CHECK (cardinality(entries) > 0),
    -- The hash of each entry with its postings, so that a broken batch says which one.
    leaves bytea[] NOT NULL CHECK (cardinality(leaves) = cardinality(entries)),
    previous bytea NOT NULL,
    hash bytea NOT NULL UNIQUE,
    made_at timestamptz(3) NOT NULL
  );
  CREATE TABLE ledger_note (
    entry_id uuid PRIMARY KEY,
    author_id uuid NOT NULL,
    salt bytea NOT NULL,
    sealed bytea NOT NULL
  );
  CREATE INDEX note_by_author ON ledger_note (author_id);
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $$;
  ${['ledger_entry', 'ledger_posting', 'ledger_batch'].map(appendOnly).join('\n')}
`;

const ids = 'id, entry_id, position, account_id, currency, amount, balance_after, type, at';

const whoMay = `
  ${['account_owner', 'ledger_account', 'ledger_slot', 'ledger_entry', 'ledger_posting', 'ledger_to_chain', 'ledger_batch', 'ledger_note'].map(guarded).join('\n')}

  ${allow('account_owner', app, 'own', ['SELECT'], `user_id = ${actor}`)}
  ${allow('account_owner', app, 'service_work', ['SELECT', 'INSERT', 'DELETE'], isJob)}
  ${allow('account_owner', bookkeeper, 'keeping', ['SELECT', 'INSERT'], anyone)}

  ${allow('ledger_account', app, 'own', ['SELECT'], `id IN ${ownAccounts}`)}
  ${allow('ledger_account', app, 'service_work', ['SELECT', 'INSERT'], isJob, { INSERT: 'id, kind, code, currency, may_overdraw, created_at' })}
  ${allow('ledger_account', bookkeeper, 'keeping', ['SELECT', 'INSERT'], anyone, { SELECT: 'id, kind, code, currency, may_overdraw, created_at', INSERT: 'id, kind, code, currency, may_overdraw, created_at' })}
  ${allow('ledger_account', poster, 'posting', ['SELECT', 'UPDATE'], anyone, { UPDATE: 'balance, last_posted_at' })}
  ${allow('ledger_account', auditor, 'audit', ['SELECT'], anyone)}

  ${allow('ledger_slot', poster, 'posting', ['SELECT', 'INSERT', 'UPDATE'], anyone, { UPDATE: 'balance' })}
  ${allow('ledger_slot', auditor, 'audit', ['SELECT'], anyone)}

  ${allow('ledger_entry', app, 'own', ['SELECT'], 'EXISTS (SELECT FROM ledger_posting p WHERE p.entry_id = ledger_entry.id)')}
  ${allow('ledger_entry', poster, 'posting', ['SELECT', 'INSERT'], anyone, { SELECT: 'id, postings' })}
  ${allow('ledger_entry', chainer, 'chain', ['SELECT'], anyone)}
  ${allow('ledger_entry', auditor, 'audit', ['SELECT'], anyone)}

  ${allow('ledger_posting', app, 'own', ['SELECT'], `account_id IN ${ownAccounts}`)}
  ${allow('ledger_posting', poster, 'posting', ['SELECT', 'INSERT'], anyone, { SELECT: 'entry_id', INSERT: ids })}
  ${allow('ledger_posting', chainer, 'chain', ['SELECT'], anyone)}
  ${allow('ledger_posting', auditor, 'audit', ['SELECT'], anyone)}

  ${allow('ledger_to_chain', poster, 'posting', ['INSERT'], anyone)}
  ${allow('ledger_to_chain', chainer, 'chain', ['SELECT', 'DELETE'], anyone)}
  ${allow('ledger_to_chain', auditor, 'audit', ['SELECT'], anyone)}
  ${allow('ledger_batch', chainer, 'chain', ['SELECT', 'INSERT'], anyone)}
  ${allow('ledger_batch', auditor, 'audit', ['SELECT'], anyone)}

  ${allow('ledger_note', app, 'own', ['SELECT'], 'EXISTS (SELECT FROM ledger_posting p WHERE p.entry_id = ledger_note.entry_id)')}
  ${allow('ledger_note', app, 'service_work', ['SELECT', 'DELETE'], isJob)}
  ${allow('ledger_note', poster, 'posting', ['INSERT'], anyone)}

  GRANT INSERT ON outbox TO ${poster};
  ${allow('idempotency_key', poster, 'poster', ['SELECT', 'INSERT'], anyone)}
`;

/**
 * The ledger: accounts, entries and their postings. Whose an account is stands in `account_owner`, which is erased with
 * its person, while accounts, entries and postings stay and name nobody.
 *
 * An entry and all its postings come in one statement; `0002-held-entries.ts` holds them to it.
 */
export const up = [tables, whoMay];

export const down = `DROP TABLE ledger_note, ledger_batch, ledger_to_chain, ledger_posting, ledger_entry, ledger_slot, ledger_account, account_owner; DROP FUNCTION refuse_change();
  REVOKE INSERT ON outbox FROM ${poster}; REVOKE SELECT, INSERT ON idempotency_key FROM ${poster};
  DROP POLICY poster_select ON idempotency_key; DROP POLICY poster_insert ON idempotency_key;`;
