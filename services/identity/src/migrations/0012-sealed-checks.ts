import { addSealedChecks, dropSealedChecks } from '@kindred/database/sealing/sealed-checks';

const sealed = {
  assessment: ['answers'],
  data_export_part: ['content'],
  deletion_request: ['receipt_address'],
  outgoing_mail: ['letter'],
  signing_key: ['private_key'],
  totp_factor: ['secret'],
};

/** A row whose text was not sealed is refused, instead of storing no text or a readable one. */
export const up = addSealedChecks(sealed);

export const down = dropSealedChecks(sealed);
