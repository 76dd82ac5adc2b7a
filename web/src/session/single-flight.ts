/**
 * Runs `work` once per key and hands the same result to everybody who asks while it runs and for `keepMs` after.
 * A refresh token works once: a second tab, or an image request that left with the old cookie, must get the first result.
 */
export function singleFlight<Result>(keepMs: number): (key: string, work: () => Promise<Result>) => Promise<Result> {
  const flights = new Map<string, Promise<Result>>();
  return (key, work) => {
    const running = flights.get(key);
    if (running) return running;
    const flight = work();
    flights.set(key, flight);
    const forget = () => setTimeout(() => flights.delete(key), keepMs).unref();
    flight.then(forget, () => flights.delete(key));
    return flight;
  };
}
