import { createSecretKey, type KeyObject } from 'node:crypto';
import { decrypt, encrypt } from './aes-gcm.ts';
import type { MasterKeys } from './master-keys.ts';

/**
 * Master keys from the environment, as `id:base64` pairs separated by commas, each 32 bytes. The first wraps; the
 * others are there to unwrap what they once wrapped. Throws on a key of another length, and on two keys of one id.
 */
export function environmentMasterKeys(setting: string): MasterKeys {
  const keys = new Map<string, KeyObject>();
  for (const pair of setting.split(',')) {
    const [id, encoded] = pair.split(':');
    const key = Buffer.from(encoded ?? '', 'base64');
    if (!id || key.length !== 32)
      throw new Error('Master keys are written "id:base64" with 32 bytes each, separated by commas.');
    if (keys.has(id))
      throw new Error(`Two master keys are called "${id}": what one of them wrapped could not be opened.`);
    keys.set(id, createSecretKey(key));
  }
  const keyOf = (id: string): KeyObject => {
    const key = keys.get(id);
    if (!key) throw new Error(`The master key "${id}" is not among those configured.`);
    return key;
  };
  const currentId = [...keys.keys()][0] ?? '';
  return {
    currentId,
    wrap: async (dataKey, context) => encrypt(keyOf(currentId), dataKey, context),
    unwrap: async (id, wrapped, context) => decrypt(keyOf(id), wrapped, context),
  };
}
