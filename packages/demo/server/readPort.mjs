// @ts-check
const usualPort = 5173

/**
 * The port to try first: what `PORT` in the environment says.
 *
 * @param {string | undefined} text
 * @returns {number}
 */
export function readPort(text) {
  if (!text?.trim()) return usualPort
  const port = /^\d+$/.test(text.trim()) ? Number(text) : NaN
  if (port <= 65535) return port
  throw new Error(
    `PORT is "${text}", which is not a port, so the demo has nowhere to listen. ` +
      `Give it a whole number from 1 to 65535, or leave it out for ${usualPort}.`,
  )
}
