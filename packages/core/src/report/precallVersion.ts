/** The build puts the version of the package in its place. */
export const precallVersion: string = '0.0.0-source'
