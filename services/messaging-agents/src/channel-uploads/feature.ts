import { defineFeature } from '@kindred/service/features/define-feature';
import { uploadLifecycle } from '@kindred/uploads/upload-lifecycle';
import type { Dependencies } from '../dependencies.ts';
import { ChannelUpload } from './channel-upload.ts';
import { clearChannelUploads, verifyChannelUploads } from './jobs.ts';
import { channelUploadLoaders } from './loaders.ts';
import { channelUploadPersonalData } from './personal-data.ts';
import { channelUploadResolvers } from './resolvers.ts';

/** Pictures and videos that people upload for messages of channels. */
export const channelUploads = defineFeature<Dependencies, typeof channelUploadLoaders>({
  name: 'channel-uploads',
  entities: [ChannelUpload],
  resolvers: [channelUploadResolvers],
  loaders: channelUploadLoaders,
  jobs: [verifyChannelUploads, clearChannelUploads],
  lifecycles: { ChannelUpload: uploadLifecycle },
  routes: (app, dependencies) => dependencies.media.serve(app),
  idsOfThings: ['upload_id', 'lease'],
  personalData: channelUploadPersonalData,
});
