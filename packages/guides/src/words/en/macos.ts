export const sentences = {
  macQuestion: 'Press the apple at the top left of your screen, then the second row. What do you see?',
  listAtTheSide: 'A list down the left side',
  rowsOfPictures: 'Rows of small pictures',
} as const
