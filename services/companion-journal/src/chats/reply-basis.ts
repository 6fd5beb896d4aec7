import type { ChatTurn } from './chat-turn.ts';
import type { Chat } from './chat.ts';

/** Why a persona said something. */
export interface ReplyBasis {
  readonly turn: ChatTurn;
  readonly chat: Chat;
}
