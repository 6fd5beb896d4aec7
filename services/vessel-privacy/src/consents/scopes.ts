/** What a person may allow: under which code, what for, and which services may ask whether they did. */
export interface ConsentScopeTerms {
  readonly title: string;
  readonly description: string;
  readonly askedBy: readonly string[];
}

const everyService = ['identity', 'companion-journal', 'tribe-events', 'payments', 'messaging-agents'];

/**
 * Every scope there is, in the order in which people are shown them. All are off until somebody grants them. A service
 * that is not named is refused, whatever its token says: it is added here with the use that needs it, never in passing.
 */
export const consentScopes = {
  ANALYTICS: {
    title: 'Analytics',
    description:
      'Analysts may see what you do here under a key that stands for you and says nothing of who you are. Without it what you do is counted, and nobody can tell that two things were done by the same person.',
    askedBy: everyService,
  },
  MARKETING: {
    title: 'News by mail',
    description:
      'You may be sent letters about what is new. Letters that you need, such as those about your account, come either way.',
    askedBy: ['identity'],
  },
  MATCHING_INSIGHT: {
    title: 'Why you were matched',
    description:
      'The people whom you are put into a tribe with may be shown in which of the things that you have in common you fit, by name of the thing, and never your answers or scores.',
    askedBy: ['tribe-events'],
  },
  COMPANION_MEMORY: {
    title: 'A companion that remembers',
    description:
      'A companion in your rooms may look into earlier talks that you kept in your journal when it answers you.',
    askedBy: ['companion-journal'],
  },
  LIBRARY_CONTRIBUTION: {
    title: 'Giving to the library',
    description:
      'What you contribute to the library of small experiments, without anything that tells of you, may stay there for everybody.',
    askedBy: ['vessel-privacy'],
  },
  AGENT_ACCESS: {
    title: 'Agents of your communities',
    description:
      'Agents in the channels that you are in may use what you write there to answer, beside the message that they were asked in.',
    askedBy: ['messaging-agents'],
  },
  RESEARCH: {
    title: 'Research',
    description:
      'Researchers who work with the house may be given numbers made from what you do here, together with those of at least fifty others.',
    askedBy: ['companion-journal', 'tribe-events'],
  },
} as const satisfies Readonly<Record<string, ConsentScopeTerms>>;

export type ConsentScope = keyof typeof consentScopes;

/** Whether a service may ask whether people allowed this. */
export function mayAsk(service: string | undefined, scope: ConsentScope): boolean {
  const { askedBy }: ConsentScopeTerms = consentScopes[scope];
  return service !== undefined && askedBy.includes(service);
}
