import type { Appointment } from '@precall/server'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { DayPage } from './DayPage'
import type { Clinic } from './followClinic'
import { VisitRow } from './VisitRow'

const since = '2026-11-30T10:00:00.000Z'
const endsAt = '2999-01-01T00:00:00.000Z'
const person = { progress: 'expected', since, reports: 0 } as const
const appointment: Appointment = {
  id: 'abcd',
  startsAt: since,
  endsAt,
  participants: { patient: { ...person, reports: 1 }, clinician: person },
}

it.each([
  ['live', false],
  ['lost', true],
] as const)('while the line is %s, the list stays, and says whether it may be out of date', (line, isOld) => {
  const html = render(line)
  expect(html).toContain('Not here yet')
  expect(html).toContain('The patient has sent a report')
  expect(html.includes('The server does not answer, so this may be out of date.')).toBe(isOld)
})

it('a link that opens nothing shows no list', () => {
  expect(render('shut')).toContain('This link does not open the list.')
  expect(render('shut')).not.toContain('Not here yet')
})

it('a visit whose time has passed can no longer be opened', () => {
  const { startsAt } = appointment
  const row = (now: number) =>
    renderToStaticMarkup(createElement(VisitRow, { appointment, now, secret: '', href: '/clinic/' }))
  expect(row(Date.parse(startsAt))).toContain('Open the visit')
  expect(row(Date.parse(endsAt))).not.toContain('Open the visit')
})

function render(line: ReturnType<Clinic['getState']>['line']): string {
  const day = { line, appointments: [appointment] }
  const clinic: Clinic = { getState: () => day, subscribe: () => () => {}, close() {} }
  return renderToStaticMarkup(createElement(DayPage, { clinic, secret: '' }))
}
