import { defineFeature } from '@kindred/service/features/define-feature';
import { personaLoaders } from './loaders.ts';
import { PersonaVersion } from './persona-version.ts';
import { Persona } from './persona.ts';
import { personaResolvers } from './resolvers.ts';

/** The manners in which a companion can talk, and all their versions. */
export const personas = defineFeature({
  name: 'personas',
  entities: [Persona, PersonaVersion],
  resolvers: [personaResolvers],
  loaders: personaLoaders,
  idsOfThings: ['persona_id'],
  otherTables: [
    { table: 'persona', because: 'the manners in which companions talk, as admins wrote them' },
    { table: 'persona_version', because: 'the same, as they were before' },
  ],
});
