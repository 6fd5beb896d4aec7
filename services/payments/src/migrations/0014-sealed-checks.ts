import { addSealedChecks, dropSealedChecks } from '@kindred/database/sealing/sealed-checks';

const sealed = {
  hour_claim: ['description'],
  ledger_note: ['sealed'],
  payee_account: ['account'],
  payment_method: ['token', 'next_action'],
  payment_split: ['description'],
  payment_transaction: ['description', 'next_action'],
  provider_call: ['request'],
  provider_event: ['raw'],
};

/** A row whose text was not sealed is refused, instead of storing no text or a readable one. */
export const up = addSealedChecks(sealed);

export const down = dropSealedChecks(sealed);
