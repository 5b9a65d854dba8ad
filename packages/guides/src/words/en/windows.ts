export const sentences = {
  windowsQuestion: 'Where is the Start sign at the bottom of your screen?',
  inTheMiddle: 'In the middle',
  inTheCorner: 'In the left corner',
} as const
