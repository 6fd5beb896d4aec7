import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { addPersona, retirePersona, updatePersona } from './change-personas.ts';
import { listPersonas, listPersonaVersions } from './list-personas.ts';
import type { personaLoaders } from './loaders.ts';

export const personaResolvers: Resolvers<Context<typeof personaLoaders>> = {
  Query: {
    personas: (_, args, { reads, cursors }) => listPersonas(reads, cursors, args),
    persona: (_, { id }, { loaders }) => loaders.persona.load(id),
    personaVersions: (_, args, { admin, reads, cursors }) => {
      admin();
      return listPersonaVersions(reads, cursors, args);
    },
  },
  Mutation: {
    addPersona: async (_, { input }, { work, admin }) => ({ persona: await addPersona(work, admin(), input) }),
    updatePersona: async (_, { input }, { work, admin }) => ({ persona: await updatePersona(work, admin(), input) }),
    retirePersona: async (_, { input }, { work, admin }) => ({ persona: await retirePersona(work, admin(), input) }),
  },
  Persona: {
    __resolveReference: ({ id }, { loaders }) => loaders.persona.load(id),
    systemPrompt: ({ systemPrompt }, _, { adminIfAny }) => (adminIfAny() ? systemPrompt : null),
    version: ({ latestVersion }) => latestVersion,
  },
  PersonaVersion: {
    persona: async ({ personaId }, _, { loaders }) => {
      const persona = await loaders.persona.load(personaId);
      if (!persona) throw new Error('A persona is never deleted.');
      return persona;
    },
    systemPrompt: ({ systemPrompt }, _, { adminIfAny }) => (adminIfAny() ? systemPrompt : null),
  },
};
