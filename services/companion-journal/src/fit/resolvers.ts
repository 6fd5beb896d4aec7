import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { personaLoaders } from '../personas/loaders.ts';
import type { roomLoaders } from '../rooms/loaders.ts';
import { fitPersonaToRoom, removePersonaFromRoom } from './change-fit.ts';
import type { fitLoaders } from './loaders.ts';

export const fitResolvers: Resolvers<Context<typeof fitLoaders & typeof personaLoaders & typeof roomLoaders>> = {
  Mutation: {
    fitPersonaToRoom: (_, { input }, { work, admin }) => fitPersonaToRoom(work, admin(), input),
    removePersonaFromRoom: (_, { input }, { work, admin }) => removePersonaFromRoom(work, admin(), input),
  },
  Persona: {
    defaultRooms: async ({ id }, _, { loaders }) => {
      const fitting = await loaders.roomsOfPersona.load(id);
      const rooms = await Promise.all(fitting.map(({ roomId }) => loaders.room.load(roomId)));
      return rooms.filter((room) => room !== null);
    },
  },
  Room: {
    supportedPersonas: async ({ id }, _, { loaders }) => {
      const fitting = await loaders.personasOfRoom.load(id);
      const personas = await Promise.all(fitting.map(({ personaId }) => loaders.persona.load(personaId)));
      return personas.filter((persona) => persona !== null);
    },
  },
};
