import { Type, type Static } from '@sinclair/typebox';

/** How the homeserver is reached. Without its address, messages are kept in this service's own tables. */
export const matrixSettings = {
  MATRIX_HOMESERVER_URL: Type.Optional(
    Type.String({ pattern: '^https?://', description: 'the address of a Matrix homeserver; without it, none is used' }),
  ),
  MATRIX_SERVER_NAME: Type.String({
    default: 'kindred.local',
    pattern: '^[A-Za-z0-9.:\\[\\]-]{1,230}$',
    description: 'the name of the homeserver, as its ids have it after the colon',
  }),
  MATRIX_AS_ID: Type.String({
    default: 'kindred',
    pattern: '^[a-z][a-z0-9]{0,19}$',
    description: 'the id of this application service, and the name of its own user',
  }),
  MATRIX_READ_WAIT_MS: Type.Number({
    default: 2_000,
    minimum: 1,
    description: 'how long a request waits for a text that the homeserver has, in milliseconds',
  }),
  MATRIX_AS_TOKEN: Type.Optional(Type.String({ minLength: 16, description: 'what this service shows the homeserver' })),
  MATRIX_HS_TOKEN: Type.Optional(Type.String({ minLength: 16, description: 'what the homeserver shows this service' })),
};

const settings = Type.Object(matrixSettings);

export type MatrixSettings = Static<typeof settings>;
