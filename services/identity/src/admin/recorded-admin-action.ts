import type { RecordedMutation } from '@kindred/service/security/record-mutations';

/** The person whom an admin acts on, from the arguments. */
export const concernedUser = ({ input }: { readonly input: { readonly userId: string } }) => input.userId;

/** Records the person acted on. The request's own line records the use of the admin's right. */
export const recordedAdminAction: RecordedMutation = { event: 'admin-action', subjectOf: concernedUser };
