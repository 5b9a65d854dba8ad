import type { Guide } from '../guide'
import type { Sentence } from '../words'

type Says = Sentence<'android'>

export const guides: readonly Guide<Says>[] = []
