export const features = {
  replyLength: 'MEDIUM',
  maxPromptLength: 2_000,
  maxTurns: null,
  offersKeeping: true,
  asksMood: false,
  usesMemory: true,
  targetQuestion: null,
};

export const step = (title: string) => ({ title, question: `${title}?`, guidance: `Ask about ${title}.` });

/** The input of `addRoom` that a test changes as it needs. */
export const roomInput = (id: string, more: object = {}) => ({
  id,
  name: `Room ${id}`,
  description: 'A room for tests.',
  purpose: 'To try rooms.',
  samplePrompt: 'Where shall I begin?',
  promptType: 'OPEN',
  features,
  steps: [],
  tags: ['test'],
  ...more,
});
