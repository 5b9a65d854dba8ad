/** A sentence, by what it says. */
export type SentenceName = string
