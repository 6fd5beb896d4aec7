export type FactorKind = 'TOTP' | 'PASSKEY' | 'RECOVERY_CODES';
export type FactorChange = 'ADDED' | 'REMOVED' | 'RENEWED';
