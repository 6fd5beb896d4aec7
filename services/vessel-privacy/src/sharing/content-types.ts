/** What can be shared: a need, an event, a boundary, or how somebody felt through one stage. */
export const contentTypes = ['IDENTIFIED_NEED', 'EVENT_SUMMARY', 'EMOTIONAL_PATTERN', 'BOUNDARY'] as const;
export type ContentType = (typeof contentTypes)[number];
