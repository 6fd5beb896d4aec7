import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { PersonaVersion } from './persona-version.ts';
import { Persona } from './persona.ts';
import { partsOfKeys, versionKey, type VersionKey } from '../versions/version-key.ts';

export const personaLoaders = {
  /** Personas by their slugs, also those that were retired. */
  persona: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Persona, { id: In(ids) }),
    ({ id }) => id,
  ),
  /** Versions as chats keep them, by `versionKey(personaId, number)`. The statement may find others too. */
  personaVersion: oneByKey(
    (tx, keys: readonly VersionKey[]) => {
      const { ids, numbers } = partsOfKeys(keys);
      return tx.find(PersonaVersion, { personaId: In(ids), number: In(numbers) });
    },
    ({ personaId, number }) => versionKey(personaId, number),
  ),
};
