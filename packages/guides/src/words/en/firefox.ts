export const sentences = {
  crossBeside: 'Press {sign} beside {label}.',
  besideTheShield: 'It is beside the shield. The shield itself does not help here.',
} as const
