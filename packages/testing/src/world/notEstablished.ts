/** Refuses to simulate what no one is known to have seen: a guess would be a test of nothing. */
export function notEstablished(what: string): Error {
  return new Error(
    `[precall] ${what} is not established, so it is not simulated. ` +
      'Simulate another profile; or, if you have seen it, add it to packages/testing/src/engines with its source.',
  )
}
