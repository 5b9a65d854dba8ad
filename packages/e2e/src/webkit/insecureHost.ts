import { networkInterfaces } from 'node:os'

/** The machine's own address, under which a page is insecure. */
export const insecureHost: string | undefined = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address
