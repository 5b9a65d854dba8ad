/** Questions asked in one turn are one question: a thousand gates that hear the same signal ask the browser once. */
export function together<About, Answer>(ask: (about: About) => Promise<Answer>): (about: About) => Promise<Answer> {
  const asked = new Map<About, Promise<Answer>>()
  return (about) => {
    const answer = asked.get(about) ?? ask(about)
    // Forgotten before anything else can happen, because an answer to an earlier question is not fresh.
    if (!asked.has(about)) void Promise.resolve().then(() => asked.delete(about))
    asked.set(about, answer)
    return answer
  }
}
