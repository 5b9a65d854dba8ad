/** The remainder that corrects errors in `data`: `degree` bytes, of the field with 285 as its polynomial (ISO/IEC 18004, 7.5). */
export function remainderOf(data: readonly number[], degree: number): number[] {
  const divisor = divisorOf(degree)
  const result = divisor.map(() => 0)
  for (const byte of data) {
    const factor = byte ^ (result.shift() ?? 0)
    result.push(0)
    divisor.forEach((coefficient, at) => {
      result[at] = (result[at] ?? 0) ^ multiply(coefficient, factor)
    })
  }
  return result
}

/** The product of `x - 2^i` for each `i` below `degree`, without its leading one. */
function divisorOf(degree: number): readonly number[] {
  const result = Array.from({ length: degree }, (_, at) => Number(at === degree - 1))
  let root = 1
  for (let i = 0; i < degree; i++) {
    for (let at = 0; at < degree; at++) result[at] = multiply(result[at] ?? 0, root) ^ (result[at + 1] ?? 0)
    root = multiply(root, 2)
  }
  return result
}

function multiply(x: number, y: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) product = (product << 1) ^ ((product >> 7) * 285) ^ (((y >> bit) & 1) * x)
  return product
}
