import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { addBoundary } from './add-boundary.ts';
import { addDocument } from './add-document.ts';
import { addNeed } from './add-need.ts';
import { confirmItem } from './confirm-item.ts';
import { deleteItem } from './delete-item.ts';
import { recordEvent } from './record-event.ts';
import { recordReading } from './record-reading.ts';
import { updateBoundary } from './update-boundary.ts';
import { updateDocument } from './update-document.ts';
import { updateEvent } from './update-event.ts';
import { updateNeed } from './update-need.ts';
import { updateReading } from './update-reading.ts';
import type { ItemKind } from '../vessels/vessel-item.ts';
import type { Writer } from './writer.ts';

const writer = ({ work, dependencies, person }: Context): Writer => ({ work, dependencies, person: person() });

/** Deleting is the same for all kinds. */
const deleting =
  (kind: ItemKind, proposalOnly = false) =>
  (_: unknown, { input }: { input: { readonly id: string } }, { work, person }: Context) =>
    deleteItem(work, person(), { kind, id: input.id, proposalOnly });

export const vesselChangeResolvers: Resolvers<Context> = {
  Mutation: {
    recordEvent: (_, { input }, context) => recordEvent(writer(context), input),
    updateEvent: (_, { input }, context) => updateEvent(writer(context), input),
    confirmEvent: (_, { input }, context) => confirmItem(writer(context), 'EVENT', input.id),
    deleteEvent: deleting('EVENT'),
    recordReading: async (_, { input }, context) => ({ reading: await recordReading(writer(context), input) }),
    updateReading: (_, { input }, context) => updateReading(writer(context), input),
    deleteReading: deleting('READING'),
    addNeed: (_, { input }, context) => addNeed(writer(context), input),
    updateNeed: (_, { input }, context) => updateNeed(writer(context), input),
    confirmNeed: (_, { input }, context) => confirmItem(writer(context), 'NEED', input.id),
    rejectNeed: deleting('NEED', true),
    deleteNeed: deleting('NEED'),
    addBoundary: (_, { input }, context) => addBoundary(writer(context), input),
    updateBoundary: (_, { input }, context) => updateBoundary(writer(context), input),
    confirmBoundary: (_, { input }, context) => confirmItem(writer(context), 'BOUNDARY', input.id),
    deleteBoundary: deleting('BOUNDARY'),
    addDocument: (_, { input }, context) => addDocument(writer(context), input),
    updateDocument: (_, { input }, context) => updateDocument(writer(context), input),
    deleteDocument: deleting('DOCUMENT'),
  },
};
