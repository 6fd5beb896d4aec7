/** The input of `addPersona` that a test changes as it needs. */
export const personaInput = (id: string, more: object = {}) => ({
  id,
  name: `Persona ${id}`,
  tone: 'warm and unhurried',
  voice: 'short sentences in plain words',
  description: 'A companion for tests.',
  systemPrompt: 'You are a companion for tests.',
  tags: ['test'],
  ...more,
});
