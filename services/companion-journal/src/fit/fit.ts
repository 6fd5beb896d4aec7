import { Entity, PrimaryColumn } from 'typeorm';

/** That a persona fits a room. `Persona.defaultRooms` and `Room.supportedPersonas` are both read from it. */
@Entity('fit')
export class Fit {
  @PrimaryColumn('text') personaId!: string;
  @PrimaryColumn('text') roomId!: string;
}
