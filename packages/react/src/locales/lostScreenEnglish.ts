import type { Message } from '@precall/core'

/** Said where the screen is not shared, and the file that says why could not be loaded. It comes with the hook's part. */
export const lostScreenEnglish: Readonly<Record<'title' | 'lead', Message>> = {
  title: 'Your screen is not shared',
  lead: 'No one can see it. Try again in a moment.',
}
