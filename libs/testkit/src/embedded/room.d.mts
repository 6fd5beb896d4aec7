export declare const leastRoomBytes: number;
export declare function roomOn(folder: string): number;
