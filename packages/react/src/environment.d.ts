/** Bundlers replace this by a constant, and leave out what is for developers alone. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }
