/** Who reads along while an answer comes. */
export interface AnswerReader {
  piece(text: string): void;
  /** What came is void: the answer begins anew. */
  again(): void;
  /** No more comes for now; how it ended is told by the stored reply. */
  ended(): void;
}

export interface LiveAnswer {
  say(piece: string): void;
  again(): void;
  end(): void;
}

interface Room {
  said: string;
  coming: boolean;
  readonly readers: Set<AnswerReader>;
}

/**
 * The answers that are coming in this process, for those who want to read along. Nobody who reads, or leaves, has a
 * hand in them.
 */
export class LiveAnswers {
  readonly #rooms = new Map<string, Room>();

  begin(messageId: string): LiveAnswer {
    const room = this.#room(messageId);
    const again = () => {
      room.said = '';
      for (const reader of room.readers) reader.again();
    };
    room.coming = true;
    again();
    return {
      again,
      say(piece) {
        room.said += piece;
        for (const reader of room.readers) reader.piece(piece);
      },
      end: () => {
        room.coming = false;
        for (const reader of room.readers) reader.ended();
        this.#tidy(messageId, room);
      },
    };
  }

  /**
   * Reads along from the beginning: what was said so far comes at once, and what begins later too. Answers how to
   * leave.
   */
  follow(messageId: string, reader: AnswerReader): () => void {
    const room = this.#room(messageId);
    room.readers.add(reader);
    if (room.coming && room.said !== '') reader.piece(room.said);
    return () => {
      room.readers.delete(reader);
      this.#tidy(messageId, room);
    };
  }

  isComing(messageId: string): boolean {
    return this.#rooms.get(messageId)?.coming ?? false;
  }

  #room(messageId: string): Room {
    const room = this.#rooms.get(messageId) ?? { said: '', coming: false, readers: new Set() };
    this.#rooms.set(messageId, room);
    return room;
  }

  #tidy(messageId: string, room: Room): void {
    if (!room.coming && room.readers.size === 0) this.#rooms.delete(messageId);
  }
}
