import { In } from 'typeorm';

/** The kinds of calls that have a line of their own in the provider's record. */
export const listedKinds = In(['CHARGE', 'REFUND', 'PAYOUT']);
