/** Throwaway values of the settings that every service requires beside DATABASE_URL. None of them protects anything. */
export const commonSettings = {
  PORT: '0',
  IDENTITY_URL: 'http://127.0.0.1:9',
  MASTER_KEYS: `test:${Buffer.alloc(32, 1).toString('base64')}`,
  CURSOR_SECRET: 'a secret of thirty-two characters',
};

/**
 * Throwaway values of the settings that only some services require, so that a test can start any of them with the same
 * variables. A service ignores the settings of the others.
 */
export const specificSettings = {
  IDENTITY_SECRET: 'a secret of thirty-two characters',
  VESSEL_SECRET: 'a secret of thirty-two characters',
  SERVICE_URLS: 'none',
};
