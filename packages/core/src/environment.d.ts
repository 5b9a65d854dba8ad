/** Bundlers replace this by a constant, and leave out what is for developers alone. */
declare const process: { readonly env: { readonly [name: string]: string | undefined } }
