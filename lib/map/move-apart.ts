export type Dot = Readonly<{ x: number; y: number }>;

const rounds = 80;

/** Moves dots that would touch apart until none does, each as little as that takes; the same dots give the same answer. */
export function moveApart(dots: readonly Dot[], between: number): readonly Dot[] {
  const moved = dots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round += 1) {
    let touched = false;
    moved.forEach((a, place) => {
      for (const b of moved.slice(place + 1)) touched = pushApart(a, b, between) || touched;
    });
    if (!touched) break;
  }
  return moved.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

type Movable = { x: number; y: number };

function pushApart(a: Movable, b: Movable, between: number): boolean {
  const [right, down] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(right, down);
  if (distance >= between) return false;
  // Two dots in one place are parted sideways.
  const [dx, dy] = distance === 0 ? [1, 0] : [right / distance, down / distance];
  const push = (between - distance) / 2 + 0.1;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
  return true;
}
