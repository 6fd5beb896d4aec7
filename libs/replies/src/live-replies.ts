import { newId } from '@kindred/contracts/uuid';
import type { StoredReply } from './stored-reply.ts';

/** How much of a reply was said: which beginning of it, and how many characters, in UTF-16 units. */
export interface ReplyPosition {
  /** Another one whenever the reply begins anew, in this process or another. */
  readonly beginning: string;
  readonly length: number;
}

/** Reads along while a reply comes. */
export interface ReplyReader {
  /** `at` is the position after the piece. */
  piece(text: string, at: ReplyPosition): void;
  /** What came is void: the reply begins anew. */
  again(): void;
  /** No more comes for now. The stored reply tells how it ended, where it is not given. */
  ended(stored: StoredReply | null): void;
}

export interface LiveReply {
  say(piece: string): void;
  again(): void;
  /** @param stored the reply as it was stored, which saves each reader a look */
  end(stored?: StoredReply | null): void;
}

interface Reading {
  beginning: string;
  said: string;
  coming: boolean;
  readonly readers: Set<ReplyReader>;
}

/** The replies that are coming in this process, by id. A reader changes nothing about them. */
export class LiveReplies {
  readonly #readings = new Map<string, Reading>();

  begin(id: string): LiveReply {
    const reading = this.#reading(id);
    const again = () => {
      reading.beginning = newId();
      reading.said = '';
      for (const reader of reading.readers) reader.again();
    };
    reading.coming = true;
    again();
    return {
      again,
      say(piece) {
        reading.said += piece;
        const at = { beginning: reading.beginning, length: reading.said.length };
        for (const reader of reading.readers) reader.piece(piece, at);
      },
      end: (stored = null) => {
        reading.coming = false;
        for (const reader of reading.readers) reader.ended(stored);
        this.#tidy(id, reading);
      },
    };
  }

  /**
   * Reads along from a position, or from the beginning: what was said since comes at once, and what begins later comes
   * too. A reader whose position is of another beginning is told to begin anew. Returns the function that leaves.
   */
  follow(id: string, reader: ReplyReader, from: ReplyPosition | null = null): () => void {
    const reading = this.#reading(id);
    reading.readers.add(reader);
    if (reading.coming) catchUp(reading, reader, from);
    return () => {
      reading.readers.delete(reader);
      this.#tidy(id, reading);
    };
  }

  isComing(id: string): boolean {
    return this.#readings.get(id)?.coming ?? false;
  }

  /** Whether any reader reads along now. */
  isRead(id: string): boolean {
    return (this.#readings.get(id)?.readers.size ?? 0) > 0;
  }

  #reading(id: string): Reading {
    const reading = this.#readings.get(id) ?? { beginning: newId(), said: '', coming: false, readers: new Set() };
    this.#readings.set(id, reading);
    return reading;
  }

  #tidy(id: string, reading: Reading): void {
    if (!reading.coming && reading.readers.size === 0) this.#readings.delete(id);
  }
}

function catchUp({ beginning, said }: Reading, reader: ReplyReader, from: ReplyPosition | null): void {
  const isContinued = from?.beginning === beginning && from.length <= said.length;
  if (from && !isContinued) reader.again();
  const missed = isContinued ? said.slice(from.length) : said;
  if (missed !== '') reader.piece(missed, { beginning, length: said.length });
}
