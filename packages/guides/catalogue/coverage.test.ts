import { describe, expect, it } from 'vitest'
import { coverage, type NamedLabel } from './coverage'

const rows = await coverage()

describe('the coverage of labels', () => {
  it('is whole in English', () => {
    const counts = rows.filter(({ language }) => language === 'en').map((each) => each.counts)
    expect(counts.filter(({ described, english }) => described + english > 0)).toEqual([])
  })

  it('is whole where a browser ships all of its languages', () => {
    const counts = rows.filter(({ family }) => family === 'chromium').map((each) => each.counts)
    expect(counts.filter(({ described, english }) => described + english > 0)).toEqual([])
  })

  it('says how sure each label is, where it was read, and when', () => {
    const labels = rows.flatMap((each) => each.labels)
    const unsure = ({ confidence }: NamedLabel) => !/^(high|medium|low)$/.test(confidence)
    expect(labels.filter((label) => unsure(label) || !label.source || !label.asOf)).toEqual([])
  })
})
