/** What each topic of messaging-agents is about, by aggregate. */
export const topics = {
  agent: 'Which agents there are.',
};
