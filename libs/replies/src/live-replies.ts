/** Reads along while a reply comes. */
export interface ReplyReader {
  piece(text: string): void;
  /** What came is void: the reply begins anew. */
  again(): void;
  /** No more comes for now. The stored reply tells how it ended. */
  ended(): void;
}

export interface LiveReply {
  say(piece: string): void;
  again(): void;
  end(): void;
}

interface Room {
  said: string;
  coming: boolean;
  readonly readers: Set<ReplyReader>;
}

/** The replies that are coming in this process, by id. A reader changes nothing about them. */
export class LiveReplies {
  readonly #rooms = new Map<string, Room>();

  begin(id: string): LiveReply {
    const room = this.#room(id);
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
        this.#tidy(id, room);
      },
    };
  }

  /**
   * Reads along from the beginning: what was said so far comes at once, and what begins later comes too. Returns the
   * function that leaves.
   */
  follow(id: string, reader: ReplyReader): () => void {
    const room = this.#room(id);
    room.readers.add(reader);
    if (room.coming && room.said !== '') reader.piece(room.said);
    return () => {
      room.readers.delete(reader);
      this.#tidy(id, room);
    };
  }

  isComing(id: string): boolean {
    return this.#rooms.get(id)?.coming ?? false;
  }

  /** Whether any reader reads along now. */
  isRead(id: string): boolean {
    return (this.#rooms.get(id)?.readers.size ?? 0) > 0;
  }

  #room(id: string): Room {
    const room = this.#rooms.get(id) ?? { said: '', coming: false, readers: new Set() };
    this.#rooms.set(id, room);
    return room;
  }

  #tidy(id: string, room: Room): void {
    if (!room.coming && room.readers.size === 0) this.#rooms.delete(id);
  }
}
