import { inCustody } from './custody.ts';

export const formerName = 'Social1763700000006';

/**
 * Who somebody is at a provider, and the nonces of sign-ins that began. Both stand at the door; of their own identities
 * a person sees at which provider and since when, never the provider's id of them. An account may have several
 * identities at a provider.
 */
export const up = `
  CREATE TABLE social_identity (
    provider text NOT NULL CHECK (provider IN ('GOOGLE', 'APPLE', 'FACEBOOK')),
    subject text NOT NULL,
    user_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    linked_at timestamptz(3) NOT NULL,
    PRIMARY KEY (provider, subject)
  );
  CREATE INDEX social_identity_user ON social_identity (user_id);
  ALTER TABLE social_identity ENABLE ROW LEVEL SECURITY;
  ALTER TABLE social_identity FORCE ROW LEVEL SECURITY;
  CREATE POLICY door ON social_identity TO identity_door USING (true) WITH CHECK (true);
  CREATE POLICY own ON social_identity FOR SELECT TO identity_app USING (user_id::text = current_setting('app.actor_id', true));
  GRANT SELECT, INSERT, UPDATE, DELETE ON social_identity TO identity_door;
  GRANT SELECT (provider, user_id, linked_at) ON social_identity TO identity_app;
  ${inCustody('social_identity', { guarded: true })}

  CREATE TABLE provider_nonce (
    hash text PRIMARY KEY,
    provider text NOT NULL,
    expires_at timestamptz(3) NOT NULL
  );
  CREATE INDEX provider_nonce_expires ON provider_nonce (expires_at);
  GRANT SELECT, INSERT, DELETE ON provider_nonce TO identity_door;
  GRANT SELECT, DELETE ON provider_nonce TO identity_purge;
`;

export const down = 'DROP TABLE provider_nonce, social_identity';
