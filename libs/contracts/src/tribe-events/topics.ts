/** What each topic of tribe-events is about, by aggregate. */
export const topics = {
  event: 'What tribes do together, and when.',
};
