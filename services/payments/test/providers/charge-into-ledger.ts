import type { Transaction } from '@kindred/database/transaction';
import type { ProviderHandler } from '../../src/providers/handlers.ts';
import type { ProviderCall } from '../../src/providers/provider-call.ts';

/**
 * What a charge does to the books, for tests that kill whoever records it: one row for an effect, so that a second shows. The unit that
 * records the answer makes it, as the one that owns transactions does.
 */
async function once(tx: Transaction, { intentId }: Pick<ProviderCall, 'intentId'>): Promise<void> {
  await tx.query(`INSERT INTO charge_effect (intent_id) VALUES ($1)`, [intentId]);
}

export const chargeIntoLedger: ProviderHandler = {
  applyOutcome: async (tx, call, { status }) => {
    if (status === 'succeeded') await once(tx, call);
  },
  applyProviderEvent: async (tx, event, call) => {
    if (event.type === 'charge.succeeded' && call) await once(tx, call);
    return call !== null;
  },
};

/** The table that stands for the books. */
export const effectTable = `
  CREATE TABLE payments.charge_effect (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, intent_id uuid NOT NULL);
  GRANT SELECT, INSERT ON payments.charge_effect TO payments_app;
`;
