/** The rows of the platform's migrations in databases that were made when migrations were called by a time stamp. */
export const formerPlatform: readonly string[] = [
  'Events1700000000001',
  'JobLeases1700000000002',
  'AccessRecord1700000000003',
  'DataKeys1700000000004',
  'Erasures1700000000005',
  'AccessReaders1700000000006',
  'RevokedLogins1700000000007',
  'IdempotencyKeys1700000000008',
];

/** The rows of each service's own migrations in such databases. */
export const formerOwn: Readonly<Record<string, readonly string[]>> = {
  identity: [
    'Accounts1763700000001',
    'Administration1763700000002',
    'Profiles1763700000003',
    'Erasure1763700000004',
    'Ties1763700000005',
    'Social1763700000006',
    'ClosedAccounts1763700000007',
    'OpenedLinks1763700000008',
    'Proofs1763700000010',
    'SecondFactors1763700000011',
    'Passkeys1763700000012',
  ],
  payments: [
    'Ledger1763700000001',
    'HeldEntries1763700000002',
    'Wallets1763700000003',
    'Blocks1763700000004',
    'Hours1763700000005',
    'Reversals1763700000006',
    'SetStatements1763700000007',
    'Providers1763700000010',
    'Methods1763700000011',
    'Transactions1763700000012',
    'Splits1763700000013',
    'Payouts1763700000014',
    'PayeeReadyAt1763700000015',
  ],
  'vessel-privacy': [
    'Sessions1763700100001',
    'Conversations1763700100002',
    'Vessels1763700100003',
    'Sharing1763700100004',
    'Consents1763700100005',
    'Traces1763700100006',
    'Letters1763700100007',
    'Gates1763700100008',
    'Erasure1763700100009',
  ],
};
