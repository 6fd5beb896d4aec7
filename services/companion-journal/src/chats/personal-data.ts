import type { PersonalTable } from '@kindred/service/personal-data/inventory';

const whenQuiet = { job: 'delete-quiet-chats', because: 'a day after the last turn: what is worth keeping is kept' };

export const chatData: readonly PersonalTable[] = [
  {
    table: 'chat_turn',
    kind: 'CHAT_TURN',
    what: 'What a person and a persona said to each other, until it is kept or gone.',
    class: 'HIGHLY_SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'owner_id',
    sealed: { prompt: {}, reply: {} },
    archive: {
      as: 'chatTurns',
      order: 'created_at, id',
      fields: {
        id: 'id',
        chatId: 'chat_id',
        number: 'number',
        prompt: 'prompt',
        reply: 'reply',
        rating: 'rating',
        reportedAs: 'reported_as',
        createdAt: 'created_at',
      },
    },
    endOfLife: whenQuiet,
  },
  {
    table: 'chat',
    kind: 'CHAT',
    what: 'With which persona a person talked, in which room, and when.',
    class: 'SENSITIVE',
    purpose: 'CONTRACT',
    owner: 'owner_id',
    archive: {
      as: 'chats',
      order: 'started_at, id',
      fields: {
        id: 'id',
        personaId: 'persona_id',
        roomId: 'room_id',
        status: 'status',
        keeping: 'keeping',
        startedAt: 'started_at',
        endedAt: 'ended_at',
      },
    },
    endOfLife: whenQuiet,
  },
  {
    table: 'chat_prompt',
    kind: 'CHAT_PROMPT',
    what: 'When a person gave a prompt in the last hour.',
    class: 'INTERNAL',
    purpose: 'CONTRACT',
    owner: 'owner_id',
    counted: 'NEVER',
    archive: { leftOut: 'times of the last hour, for the limit' },
    endOfLife: { expired: `prompted_at < $1::timestamptz - interval '1 hour'`, because: 'the limit is by the hour' },
  },
  {
    table: 'model_usage',
    kind: 'MODEL_USAGE',
    what: 'How much of the language model a person used on a day.',
    class: 'INTERNAL',
    purpose: 'CONTRACT',
    owner: 'user_id',
    counted: 'NEVER',
    archive: { leftOut: 'counts of a day, deleted after two' },
    endOfLife: { expired: `day < $1::timestamptz - interval '2 days'`, because: '2 days: a budget is by the day' },
  },
];
