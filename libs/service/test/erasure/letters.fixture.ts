import { erasureCompleted } from '@kindred/contracts/erasure-completed';
import type { Migration } from '@kindred/database/migration';
import { Type } from '@sinclair/typebox';
import { defineService } from '../../src/define-service.ts';
import { defineFeature } from '../../src/features/define-feature.ts';
import { readEnvironment } from '../../src/read-environment.ts';
import { serviceSettings } from '../../src/service-environment.ts';

/**
 * Letters of people, which the service's ordinary role cannot see: its archivist does. A burning one cannot be deleted.
 */
const lettersMigration: Migration = {
  name: '0001-letters',
  up: `
  CREATE TABLE letter (id uuid PRIMARY KEY, writer_id uuid NOT NULL, sealed bytea NOT NULL, burning boolean NOT NULL);
  GRANT SELECT, INSERT, DELETE ON letter TO letters_archivist;
  CREATE FUNCTION refuse_burning() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF old.burning THEN RAISE 'It burns.' USING ERRCODE = 'check_violation'; END IF;
    RETURN old;
  END $$;
  CREATE TRIGGER burning BEFORE DELETE ON letter FOR EACH ROW EXECUTE FUNCTION refuse_burning();
`,
  down: 'DROP TABLE letter; DROP FUNCTION refuse_burning;',
};

const settings = Type.Object(serviceSettings);

export const lettersErased = erasureCompleted('letters');

export default defineService({
  name: 'letters',
  schema: new URL('schema/', import.meta.url),
  environment: (variables) => readEnvironment(settings, variables),
  databaseRoles: ['archivist'],
  migrations: [lettersMigration],
  features: [
    defineFeature({
      name: 'letters',
      resolvers: [{ Query: { letters: () => 0 } }],
      personalData: [
        {
          table: 'letter',
          kind: 'LETTER',
          what: 'What a person wrote.',
          class: 'SENSITIVE',
          purpose: 'CONTRACT',
          owner: 'writer_id',
          sealed: { sealed: {} },
          archive: { as: 'letters', fields: { id: 'id', text: 'sealed' } },
        },
      ],
    }),
  ],
  topics: { erasure: 'Erasures.' },
  dependencies: ({ sealer }) => ({ sealer }),
  erased: lettersErased,
  custodianRole: 'archivist',
  archiveHeading: 'The letters that you wrote.',
});
