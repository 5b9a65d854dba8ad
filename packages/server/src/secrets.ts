import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for a link. */
export const makeSecret = () => randomBytes(32).toString('base64url')

/** What is stored of a secret. It is looked up by this, so that no comparison can leak a part of it. */
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** An id that says nothing. */
export const makeId = () => randomBytes(12).toString('base64url')
