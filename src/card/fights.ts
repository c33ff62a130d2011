/** How often the page may push us out of sight within FIGHT_MS before we stay away. */
const FIGHTS = 5;
const FIGHT_MS = 5000;

export interface Fights {
  /** The page hid, removed or covered us. */
  lost(): void;
  /** That happened too often: nothing is shown until the next page. */
  givenUp(): boolean;
}

/** Counts how often the page pushes us out of sight. Who fights on would only frighten the person between the two. */
export function createFights(): Fights {
  let times: number[] = [];
  let away = false;
  return {
    lost: () => {
      const now = performance.now();
      times = [...times.filter((at) => now - at < FIGHT_MS), now];
      away ||= times.length >= FIGHTS;
    },
    givenUp: () => away,
  };
}
