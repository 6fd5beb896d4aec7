import { erasureTopic } from '../erasure-completed.ts';

/** What each topic of messaging-agents is about, by aggregate. */
export const topics = {
  agent: 'Which agents there are.',
  proposal: 'What members of microDAOs vote about, and what came of it.',
  channel: 'Channels, and who is in them.',
  message: 'Messages of channels, by their ids and lengths. Never what they say.',
  'micro-dao': 'MicroDAOs, who is in them, and with which role.',
  decision: 'Whether agents answer messages. Never what the messages say.',
  report: 'Reports to the admins about messaging. Never what was reported.',
  sanction: 'What admins did to people in messaging, appeals and their outcome. Never the reason in words.',
  session: 'Sessions of people with agents. Never what is said in them.',
  'tool-call': 'Tools that agents used, with the outcome. Never what they were told or answered.',
  erasure: erasureTopic,
};
