/** How somebody prefers to be spoken with. */
export const communicationStyles = ['DIRECT', 'THOUGHTFUL', 'SUPPORTIVE', 'ANALYTICAL', 'EXPRESSIVE'] as const;
export type CommunicationStyle = (typeof communicationStyles)[number];
