import { oneByKey } from '@kindred/service/loaders';
import { readAttachments } from './store-attachment.ts';

export const attachmentLoaders = {
  /** Of messages that the viewer sees. */
  attachmentOfMessage: oneByKey(readAttachments, ({ messageId }) => messageId),
};
