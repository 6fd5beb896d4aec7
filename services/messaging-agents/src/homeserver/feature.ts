import { defineFeature } from '@kindred/service/features/define-feature';

/** The tables of the local homeserver, which is used without Matrix. */
export const homeserver = defineFeature({
  name: 'homeserver',
  otherTables: [
    {
      table: 'local_user',
      because: 'the users of the local homeserver, which have the ids of ghosts',
      columns: { user_id: 'a Matrix id, whose ghost is listed as matrix_ghost' },
    },
    { table: 'local_room', because: 'which channel has which room of the local homeserver' },
    {
      table: 'local_member',
      because: 'which ghosts are in which room of the local homeserver',
      columns: { user_id: 'a Matrix id, whose ghost is listed as matrix_ghost' },
    },
    {
      table: 'local_event',
      because: 'the messages of the local homeserver; an erasure redacts them as it does with any homeserver',
      sealed: { content: {} },
    },
    {
      table: 'local_file',
      because: 'the files of the local homeserver; the message that has one names who sent it',
      sealed: { content: {} },
    },
  ],
});
