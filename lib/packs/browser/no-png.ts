/** Pixels are drawn by a thread of the server: here there is never room for one more. */
export function isPngQueueFull(): boolean {
  return true;
}

export function drawPng(): Promise<null> {
  return Promise.resolve(null);
}
