/** The middle of the largest land area of a State, and how many degrees of arc lie between it and the nearest edge. */
export type StatePoint = readonly [longitude: number, latitude: number, room: number];
