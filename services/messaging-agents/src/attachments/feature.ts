import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { attachmentLoaders } from './loaders.ts';
import { attachmentResolvers } from './resolvers.ts';
import { serveAttachments } from './serve-attachments.ts';

/** The files of messages: those of uploads, and those that Matrix has. */
export const attachments = defineFeature<Dependencies, typeof attachmentLoaders>({
  name: 'attachments',
  resolvers: [attachmentResolvers],
  loaders: attachmentLoaders,
  routes: serveAttachments,
  otherTables: [
    {
      table: 'channel_attachment',
      because: 'where the file of a message of `channel_message` is; it goes with it',
      columns: { address: 'of a file in Matrix' },
    },
  ],
});
