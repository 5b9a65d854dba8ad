/**
 * Bundlers replace `process.env.NODE_ENV` by a constant, and leave out what only developers need. Declared here once for all
 * packages, because they do without Node's types. No published type mentions it.
 */
declare const process: { readonly env: { readonly NODE_ENV?: string } }
