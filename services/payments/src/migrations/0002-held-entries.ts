export const formerName = 'HeldEntries1763700000002';

/**
 * What the database holds of an entry, whoever writes it: its postings come with it in one statement, as many as it
 * says, each in its account's currency, and they sum to zero for each currency.
 *
 * Held by triggers for a whole statement rather than by one deferred to the commit for each row: every INSERT into the
 * ledger leaves it balanced, so every commit does, and a set of entries is checked by three queries instead of by one
 * for each row. Nothing is added to an entry later: its positions are unique and end at the number of its postings.
 */
export const up = `
  CREATE FUNCTION hold_entries() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (
        SELECT FROM new_entry e LEFT JOIN (SELECT entry_id, count(*) AS postings FROM payments.ledger_posting WHERE entry_id = ANY (ARRAY(SELECT id FROM new_entry)) GROUP BY entry_id) p
          ON p.entry_id = e.id WHERE p.postings IS DISTINCT FROM e.postings
      ) THEN RAISE EXCEPTION 'An entry came without its postings.' USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_has_its_postings'; END IF;
      INSERT INTO payments.ledger_to_chain SELECT id FROM new_entry;
      RETURN NULL;
    END $$;
  CREATE FUNCTION hold_postings() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM new_posting GROUP BY entry_id, currency HAVING sum(amount) <> 0)
        THEN RAISE EXCEPTION 'An entry does not sum to zero.' USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_sums_to_zero'; END IF;
      IF EXISTS (
        SELECT FROM (SELECT entry_id, count(*) AS postings, max(position) AS last FROM new_posting GROUP BY entry_id) p
          LEFT JOIN payments.ledger_entry e ON e.id = p.entry_id WHERE e.postings IS DISTINCT FROM p.postings OR p.last <> p.postings
      ) THEN RAISE EXCEPTION 'Postings are not all of their entry.' USING ERRCODE = 'check_violation', CONSTRAINT = 'postings_are_all_of_their_entry'; END IF;
      IF EXISTS (
        SELECT FROM new_posting p LEFT JOIN payments.ledger_account a ON a.id = p.account_id
          WHERE a.currency IS DISTINCT FROM p.currency OR (a.kind = 'USER') <> (p.balance_after IS NOT NULL)
      ) THEN RAISE EXCEPTION 'A posting does not fit its account.' USING ERRCODE = 'check_violation', CONSTRAINT = 'posting_fits_its_account'; END IF;
      RETURN NULL;
    END $$;
  CREATE TRIGGER hold_entries AFTER INSERT ON ledger_entry REFERENCING NEW TABLE AS new_entry FOR EACH STATEMENT EXECUTE FUNCTION hold_entries();
  CREATE TRIGGER hold_postings AFTER INSERT ON ledger_posting REFERENCING NEW TABLE AS new_posting FOR EACH STATEMENT EXECUTE FUNCTION hold_postings();
`;

export const down = `
  DROP TRIGGER hold_postings ON ledger_posting; DROP TRIGGER hold_entries ON ledger_entry;
  DROP FUNCTION hold_postings(); DROP FUNCTION hold_entries();
`;
