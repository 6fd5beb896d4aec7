import type { NamedAccount } from '../ledger/accounts.ts';

/** Where Chrona comes from: what is below zero here is what people have been given. */
export const issued: NamedAccount = { kind: 'PLATFORM', code: 'CHRONA_ISSUED', currency: 'CHRONA', mayOverdraw: true };

/** Where Chrona goes that is spent. */
export const spent: NamedAccount = { kind: 'PLATFORM', code: 'CHRONA_SPENT', currency: 'CHRONA', mayOverdraw: true };
