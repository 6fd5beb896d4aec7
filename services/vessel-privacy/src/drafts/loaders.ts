import { pagesOf } from '../sharing/pages-of-sessions.ts';
import { SharingDraft } from './sharing-draft.ts';

export const draftLoaders = { draftPage: pagesOf(SharingDraft, 'sharing_draft') };
