/**
 * What the app around a page does with a request of that page.
 *
 * - `asks`: it shows a prompt, and does as the person says.
 * - `grants`: it says yes by itself.
 * - `refuses`: it says no, or there is no one who could say yes.
 * - `never answers`: the request stays pending, and no prompt comes.
 * - `has no capture`: there is no `navigator.mediaDevices`, although the page is secure.
 */
export type Host = 'asks' | 'grants' | 'refuses' | 'never answers' | 'has no capture'
