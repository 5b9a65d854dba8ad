export const doctor = 'Dr. Maya Lindqvist'
